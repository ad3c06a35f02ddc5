pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What an exercise to add is found by: words, the region, a position, a thing it needs.
ColumnLayout {
    id: finding

    required property DraftModel draft

    function label(by: string): string {
        return by === "programme" ? qsTr("Region") : by === "position" ? qsTr("Position it needs") : qsTr("Equipment");
    }

    spacing: 3 * Theme.u

    Field {
        Layout.fillWidth: true
        label: qsTr("Words of its name")
        text: finding.draft.finding
        onEdited: text => finding.draft.find(text)
    }

    Repeater {
        model: finding.draft.filters.length

        RowLayout {
            id: filter

            required property int index
            readonly property var row: finding.draft.filters[filter.index] ?? {}

            Layout.fillWidth: true
            spacing: 3 * Theme.u

            Label {
                Layout.preferredWidth: (Theme.portrait ? 40 : 48) * Theme.u * Theme.textScale
                text: finding.label(filter.row.by ?? "")
                size: 8
                color: Theme.muted
                wrapMode: Text.Wrap
            }

            StaffTicks {
                Layout.fillWidth: true
                single: true
                options: filter.row.options ?? []
                onToggled: value => finding.draft.narrow(filter.row.by, value)
            }
        }
    }
}
