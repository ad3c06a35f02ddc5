import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Hear the cue once more.
Pressable {
    id: again

    label: words.text
    width: Math.max(44 * Theme.u, Theme.touch)
    height: Math.max(40 * Theme.u, Theme.touch)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: again.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: 0.8 * Theme.u
        border.color: Theme.line
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: 3.5 * Theme.u
        name: "speech"
        size: 12 * Theme.u
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 2.5 * Theme.u
        height: 20 * Theme.u
        text: qsTr("Say it again")
        size: 9
        fit: true
        weight: Theme.semiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    FocusRing {}
}
