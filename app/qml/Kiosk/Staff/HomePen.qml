pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What the next touch writes: done, or done with a pain score.
StaffCard {
    id: card

    required property HomeEntriesModel model

    padding: 5 * Theme.u
    spacing: 3 * Theme.u

    Label {
        Layout.fillWidth: true
        text: card.model.order !== "" ? qsTr("Choose what to write, then touch the boxes that were ticked on paper: %1.").arg(card.model.order) : qsTr("Choose what to write, then touch the boxes that were ticked on paper.")
        size: 8
        color: Theme.muted
    }

    Flow {
        Layout.fillWidth: true
        spacing: 3 * Theme.u

        StaffButton {
            readonly property bool on: card.model.pen < 0

            look: on ? "primary" : "plain"
            icon: "tick"
            text: qsTr("Done")
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: on
            onActivated: card.model.choosePen(-1)
        }

        Label {
            height: Theme.staffTouch
            text: qsTr("with pain")
            size: 8.5
            color: Theme.muted
            verticalAlignment: Text.AlignVCenter
        }

        Repeater {
            model: 11

            StaffButton {
                required property int index
                readonly property bool on: card.model.pen === index

                width: Theme.staffTouch
                side: 1 * Theme.u
                look: on ? "primary" : "plain"
                text: index
                label: qsTr("Pain %1").arg(index)
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: on
                onActivated: card.model.choosePen(index)
            }
        }
    }
}
