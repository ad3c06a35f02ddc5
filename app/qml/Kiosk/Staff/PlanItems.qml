pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels

// The plan from above: as a whole, then each exercise with its figure and its dose.
ColumnLayout {
    id: items

    required property DraftModel draft

    signal added

    spacing: list.spacing

    StaffRow {
        Layout.fillWidth: true
        chosen: items.draft.at === 0
        text: qsTr("The plan as a whole")
        detail: items.draft.term
        end: qsTr("%1 min").arg(items.draft.minutes)
        onActivated: items.draft.select(0)
    }

    StaffList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        model: items.draft.items

        delegate: PlanItemRow {
            required property int index
            required property var modelData

            width: ListView.view.width
            number: index + 1
            item: modelData
            line: items.draft.lines[index] ?? {}
            chosen: items.draft.at === index + 1
            onActivated: items.draft.select(index + 1)
        }
    }

    StaffButton {
        Layout.fillWidth: true
        enabled: !items.draft.full
        text: items.draft.full ? qsTr("Eight exercises are enough") : qsTr("Add an exercise")
        onActivated: items.added()
    }
}
