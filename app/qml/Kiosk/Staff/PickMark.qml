import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Whether a line of a list is marked.
Rectangle {
    id: mark

    property bool on: false

    implicitWidth: 11 * Theme.u
    implicitHeight: 11 * Theme.u
    Layout.alignment: Qt.AlignVCenter
    radius: 2 * Theme.u
    color: mark.on ? Theme.blue : Theme.card
    border.width: Theme.u
    border.color: mark.on ? Theme.blue : Theme.outline

    Icon {
        anchors.centerIn: parent
        visible: mark.on
        name: "tick"
        color: Theme.blueInk
        size: 8 * Theme.u
    }
}
