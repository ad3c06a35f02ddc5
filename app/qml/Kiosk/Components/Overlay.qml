import QtQuick
import Kiosk.Theme

// A calm sheet over the whole screen; low on a tall one, where it can be reached. What lies beneath is out of reach while it is up: the screen
// disables it, and touches end here.
FocusScope {
    id: overlay

    property string title: ""
    default property alias content: inside.data
    property real widest: (Theme.portrait ? 267 : 440) * Theme.u
    property real edge: Theme.margin
    // what is left above and below of a sheet that needs the room
    property real tightest: overlay.edge
    property real padding: 18 * Theme.u

    anchors.fill: parent
    focus: overlay.visible
    onVisibleChanged: if (overlay.visible)
        overlay.forceActiveFocus()

    Accessible.role: Accessible.Dialog
    Accessible.name: overlay.title

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        id: sheet

        objectName: "sheet"

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.portrait ? Math.max(overlay.tightest, overlay.height - height - overlay.edge) : (overlay.height - height) / 2
        width: Math.min(overlay.widest, overlay.width - 2 * overlay.edge)
        height: Math.min(overlay.height - 2 * overlay.tightest, inside.childrenRect.height + 2 * overlay.padding)
        radius: 12 * Theme.u
        color: Theme.card
        border.width: 0.8 * Theme.u
        border.color: Theme.line

        Item {
            id: inside

            anchors.fill: parent
            anchors.margins: overlay.padding
        }
    }
}
