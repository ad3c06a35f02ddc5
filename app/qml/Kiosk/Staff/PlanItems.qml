pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.StaffModels
import Kiosk.Theme

// The plan from above: as a whole, then each exercise with its figure and its dose.
StaffList {
    id: list

    required property DraftModel draft

    signal added

    model: list.draft.items

    header: Item {
        width: ListView.view.width
        height: whole.height + list.spacing

        StaffRow {
            id: whole

            width: parent.width
            height: implicitHeight
            chosen: list.draft.at === 0
            text: qsTr("The plan as a whole")
            detail: list.draft.term
            end: qsTr("%1 min").arg(list.draft.minutes)
            onActivated: list.draft.select(0)
        }
    }

    delegate: PlanItemRow {
        required property int index
        required property var modelData

        width: ListView.view.width
        number: index + 1
        item: modelData
        line: list.draft.lines[index] ?? {}
        chosen: list.draft.at === index + 1
        onActivated: list.draft.select(index + 1)
    }

    footer: Item {
        width: ListView.view.width
        height: more.height + 4 * Theme.u

        StaffButton {
            id: more

            anchors.bottom: parent.bottom
            width: parent.width
            enabled: !list.draft.full
            text: list.draft.full ? qsTr("Eight exercises are enough") : qsTr("Add an exercise")
            onActivated: list.added()
        }
    }
}
