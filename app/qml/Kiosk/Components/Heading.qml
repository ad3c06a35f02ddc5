import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The one line (two where it is narrow) that says what a screen is. Shrinks before it takes a third.
Label {
    id: heading

    property int lines: Theme.portrait ? 2 : 1

    Layout.fillWidth: true
    Layout.maximumHeight: Math.ceil(heading.pixels * 1.25 * heading.lines)
    size: 25
    weight: Theme.bold
    fit: true
    Accessible.role: Accessible.Heading
}
