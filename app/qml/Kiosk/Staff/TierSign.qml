import QtQuick
import Kiosk.Components
import Kiosk.Theme
import "needs.js" as Needs

// How soon a flag must be seen: a word on its ground, with a sign of its own.
Rectangle {
    id: sign

    property string tier: ""

    readonly property bool grave: sign.tier === "emergency"
    readonly property color ink: sign.grave ? Theme.blueInk : sign.tier === "urgent" ? Theme.red : Theme.chipInk

    implicitWidth: icon.size + words.implicitWidth + 9 * Theme.u
    implicitHeight: words.implicitHeight + 4 * Theme.u
    radius: 3.5 * Theme.u
    border.width: 0.6 * Theme.u
    border.color: sign.grave ? Theme.red : sign.ink
    color: sign.grave ? Theme.red : sign.tier === "urgent" ? Theme.tintRed : Theme.chip

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: 3 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        name: sign.grave ? "stop" : sign.tier === "urgent" ? "hurt" : "clock"
        size: 8 * Theme.u
        thickness: 3
        color: sign.ink
    }

    Label {
        id: words

        anchors.right: parent.right
        anchors.rightMargin: 3 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        text: Needs.tier(sign.tier)
        size: 7.5
        weight: Theme.bold
        wrapMode: Text.NoWrap
        color: sign.ink
    }
}
