import QtQuick
import Kiosk.Theme

// A calm sheet over the whole screen; low on a tall one, where it can be reached. What lies beneath
// is out of reach while it is up: the screen disables it, and touches end here. With a `clear`
// rectangle the sheet keeps beside it, and what is there stays in sight.
FocusScope {
    id: overlay

    property string title: ""
    default property alias content: inside.data
    property real widest: (Theme.portrait ? 267 : 440) * Theme.u
    property real edge: Theme.margin
    // what is left above and below of a sheet that needs the room
    property real tightest: overlay.edge
    property real padding: 18 * Theme.u
    property rect clear: Qt.rect(0, 0, 0, 0)
    // what a key presses as soon as the sheet is up; else the first of its controls
    property Item first: null

    readonly property bool beside: overlay.clear.width > 0
    readonly property real after: overlay.width - overlay.clear.right
    readonly property bool turned: overlay.clear.left > overlay.after
    readonly property real breadth: Theme.portrait ? overlay.width - 2 * overlay.edge : Math.max(overlay.clear.left, overlay.after) - 2 * overlay.edge

    function take(): void {
        if (!overlay.visible)
            return;
        overlay.forceActiveFocus();
        const to = overlay.first ?? overlay.nextItemInFocusChain(true);
        to?.forceActiveFocus();
    }

    anchors.fill: parent
    focus: overlay.visible
    onVisibleChanged: overlay.take()
    Component.onCompleted: overlay.take()

    Accessible.role: Accessible.Dialog
    Accessible.name: overlay.title

    MouseArea {
        anchors.fill: parent
    }

    // around what is left clear: above, below, before and after it
    Repeater {
        model: [Qt.rect(0, 0, overlay.width, overlay.clear.top), Qt.rect(0, overlay.clear.bottom, overlay.width, overlay.height - overlay.clear.bottom), Qt.rect(0, overlay.clear.top, overlay.clear.left, overlay.clear.height), Qt.rect(overlay.clear.right, overlay.clear.top, overlay.after, overlay.clear.height)]

        Rectangle {
            required property rect modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            color: Theme.scrim
        }
    }

    Rectangle {
        id: sheet

        objectName: "sheet"

        x: !overlay.beside || Theme.portrait ? (overlay.width - width) / 2 : overlay.turned ? overlay.edge : overlay.clear.right + overlay.edge
        y: Theme.portrait ? Math.max(overlay.tightest, overlay.height - height - overlay.edge) : (overlay.height - height) / 2
        width: overlay.beside ? overlay.breadth : Math.min(overlay.widest, overlay.width - 2 * overlay.edge)
        height: Math.min(overlay.height - 2 * overlay.tightest, inside.childrenRect.height + 2 * overlay.padding)
        radius: 12 * Theme.u
        color: Theme.card
        border.width: 0.8 * Theme.u
        border.color: Theme.outline

        Item {
            id: inside

            anchors.fill: parent
            anchors.margins: overlay.padding
        }
    }
}
