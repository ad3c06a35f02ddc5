pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// What the question is about, each on a line of its own.
GridLayout {
    id: list

    property list<string> signs
    readonly property int count: list.signs.length

    columns: Theme.portrait || list.count < 4 ? 1 : 2
    uniformCellWidths: true
    uniformCellHeights: true
    columnSpacing: 10 * Theme.u
    rowSpacing: 5 * Theme.u

    Repeater {
        model: list.count

        RowLayout {
            id: line

            required property int index

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 5 * Theme.u

            Rectangle {
                Layout.alignment: Qt.AlignVCenter
                Layout.preferredWidth: 5 * Theme.u
                Layout.preferredHeight: 5 * Theme.u
                radius: width / 2
                color: Theme.near
            }

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: list.signs[line.index]
                size: list.count < 4 ? 16 : Theme.portrait ? 14.5 : Theme.largeText ? 12 : 13.5
                fit: true
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
