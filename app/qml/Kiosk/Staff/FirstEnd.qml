pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The end: what was left for later, and where it is found.
FirstStep {
    id: step

    go: step.model.mine ? qsTr("Begin") : qsTr("To the first screen")

    FirstWords {
        id: said
    }

    Label {
        Layout.fillWidth: true
        text: !step.model.staffed ? qsTr("Nobody can sign in yet. Hold the Staff corner of the first screen for two seconds to go on.") : step.model.open.length > 0 ? qsTr("This is left for later. It waits in the settings, and on the first page after you sign in:") : qsTr("Everything is set. What you have chosen can be changed in the settings.")
        size: 11
    }

    Repeater {
        model: step.model.open

        RowLayout {
            id: row

            required property string modelData

            spacing: 4 * Theme.u

            Icon {
                name: "open"
                size: 9 * Theme.u
            }

            Label {
                Layout.fillWidth: true
                text: said.task(row.modelData)
                size: 10
                weight: Theme.semiBold
            }
        }
    }
}
