import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A small control beside the count: a sign above a word or two; larger words take the sign's place.
Pressable {
    id: corner

    property string text: ""
    property string icon: ""

    label: corner.text
    implicitWidth: Math.max(44 * Theme.u, Theme.touch)
    implicitHeight: Math.max(40 * Theme.u, Theme.touch)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: corner.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: 0.8 * Theme.u
        border.color: Theme.outline
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: 3 * Theme.u
        visible: !Theme.largeText
        name: corner.icon
        size: 0.3 * corner.height
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 2.5 * Theme.u
        height: Theme.largeText ? corner.height - 5 * Theme.u : 0.5 * corner.height
        text: corner.text
        size: 9
        fit: true
        weight: Theme.semiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    FocusRing {}
}
