import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A quiet sentence under a heading.
Label {
    id: note

    property int lines: Theme.portrait ? 3 : 1

    Layout.fillWidth: true
    Layout.maximumHeight: Math.ceil(note.pixels * 1.25 * note.lines)
    size: 13
    color: Theme.muted
    fit: true
}
