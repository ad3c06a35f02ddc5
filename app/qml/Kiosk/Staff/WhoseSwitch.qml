import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Of whose patients a list is: one's own, or everybody's. Of others' flags one is told all the same.
RowLayout {
    id: choice

    property string whose: ""
    property int others: 0

    signal chosen(bool mine)

    visible: choice.whose !== ""
    spacing: 4 * Theme.u

    StaffTick {
        text: qsTr("Mine")
        label: qsTr("My patients alone")
        on: choice.whose === "mine"
        look: on ? "primary" : "plain"
        Accessible.role: Accessible.RadioButton
        onActivated: choice.chosen(true)
    }

    StaffTick {
        text: qsTr("All")
        label: qsTr("All patients")
        on: choice.whose === "all"
        look: on ? "primary" : "plain"
        Accessible.role: Accessible.RadioButton
        onActivated: choice.chosen(false)
    }

    Icon {
        visible: told.visible
        name: "hurt"
        size: 8 * Theme.u
        color: Theme.red
    }

    Label {
        id: told

        Layout.fillWidth: true
        visible: choice.whose === "mine" && choice.others > 0
        text: qsTr("Flagged of others: %1").arg(choice.others)
        size: 8
        weight: Theme.semiBold
        color: Theme.red
    }

    Item {
        Layout.fillWidth: true
        visible: !told.visible
    }
}
