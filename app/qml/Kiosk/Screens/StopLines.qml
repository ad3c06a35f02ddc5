pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// What to do, one thing a line.
ColumnLayout {
    id: list

    property list<string> lines
    property bool large: false

    spacing: 7 * Theme.u

    Repeater {
        model: list.lines.length

        Label {
            required property int index

            Layout.fillWidth: true
            Layout.maximumHeight: Math.ceil(pixels * 1.25 * (Theme.portrait ? 4 : list.large ? 1 : 2))
            text: list.lines[index] ?? ""
            size: list.large ? 21 : Theme.largeText && !Theme.portrait ? 13.5 : 17
            weight: list.large ? Theme.semiBold : Theme.regular
            fit: true
        }
    }
}
