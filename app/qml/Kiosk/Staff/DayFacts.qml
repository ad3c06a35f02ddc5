pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A card of short lines: what on the left, how much on the right, grave ones in red.
StaffCard {
    id: card

    property list<var> lines: []
    property string note: ""

    visible: card.lines.length > 0
    spacing: 2.5 * Theme.u

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.note
        size: 7.5
        color: Theme.muted
    }

    Repeater {
        model: card.lines.length

        RowLayout {
            id: line

            required property int index
            readonly property var told: card.lines[line.index] ?? {}

            Layout.fillWidth: true
            spacing: 4 * Theme.u

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: line.told.what ?? ""
                    size: 8.5
                    wrapMode: Text.Wrap
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.told.more ?? ""
                    size: 7.5
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
            }

            Icon {
                visible: line.told.grave ?? false
                name: "hurt"
                size: 8 * Theme.u
                thickness: 3
                color: Theme.red
            }

            Label {
                Layout.maximumWidth: card.width * 0.5
                visible: text !== ""
                text: line.told.how ?? ""
                tabular: true
                size: 8.5
                weight: Theme.semiBold
                color: line.told.grave ? Theme.red : Theme.ink
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
