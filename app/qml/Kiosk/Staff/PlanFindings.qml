pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// What the rules say of the plan, and what was put in for what is barred.
ColumnLayout {
    id: told

    required property PlanModel model
    readonly property DraftModel draft: told.model.draft

    visible: told.model.findings.length > 0 || told.draft.swapped !== ""
    spacing: 4 * Theme.u

    Repeater {
        model: told.model.findings.length

        StaffAlert {
            id: said

            required property int index
            readonly property var finding: told.model.findings[index] ?? {}

            Layout.fillWidth: true
            grave: finding.blocks ?? false
            text: finding.words ?? ""

            StaffButton {
                visible: said.finding.mends ?? false
                text: qsTr("Put in what is allowed")
                onActivated: told.draft.putInAllowed()
            }
        }
    }

    StaffAlert {
        Layout.fillWidth: true
        text: told.draft.swapped
    }
}
