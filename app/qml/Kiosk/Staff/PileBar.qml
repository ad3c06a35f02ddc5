import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Choose several people of a list, then print for them all.
GridLayout {
    id: bar

    required property PileModel model

    readonly property int count: bar.model.chosen.length

    columns: Theme.portrait ? 2 : 4
    columnSpacing: 4 * Theme.u
    rowSpacing: 4 * Theme.u

    Label {
        Layout.fillWidth: true
        Layout.columnSpan: Theme.portrait ? 2 : 1
        visible: bar.model.choosing
        text: bar.model.full ? qsTr("Chosen: %1. No more at a time.").arg(bar.count) : bar.count === 0 ? qsTr("Touch everybody you print for.") : qsTr("Chosen: %1").arg(bar.count)
        size: 9
        weight: Theme.semiBold
        Accessible.role: Accessible.AlertMessage
    }

    Item {
        Layout.fillWidth: true
        visible: !bar.model.choosing
    }

    StaffButton {
        Layout.fillWidth: Theme.portrait
        visible: !bar.model.choosing
        icon: "print"
        text: qsTr("Print for several")
        onActivated: bar.model.begin()
    }

    StaffButton {
        Layout.fillWidth: Theme.portrait
        visible: bar.model.choosing
        enabled: bar.count > 0
        icon: "print"
        look: "primary"
        text: qsTr("Print handouts")
        keys: "Ctrl+P"
        onActivated: bar.model.printHandouts()
    }

    StaffButton {
        Layout.fillWidth: Theme.portrait
        visible: bar.model.choosing
        enabled: bar.count > 0
        icon: "card"
        text: qsTr("Print new cards")
        onActivated: bar.model.askCards()
    }

    StaffButton {
        Layout.fillWidth: Theme.portrait
        Layout.columnSpan: Theme.portrait ? 2 : 1
        visible: bar.model.choosing
        text: qsTr("Choose no more")
        onActivated: bar.model.end()
    }
}
