import QtQuick
import Kiosk.Theme

// Shown around its parent while keys are in use; touch never sees it.
Rectangle {
    id: ring

    property real inset: -2.5 * Theme.u

    anchors.fill: parent
    anchors.margins: ring.inset
    visible: ring.parent !== null && ring.parent.activeFocus && Theme.keys
    color: "transparent"
    radius: Theme.radius - ring.inset
    border.width: 1.5 * Theme.u
    border.color: Theme.orange
}
