import QtQuick
import Kiosk.Theme

// One number of a scale.
Pressable {
    id: tile

    required property int index
    property int from: 0
    readonly property int number: tile.from + tile.index
    property bool chosen: false
    property bool rising: false
    property string says: ""

    // of the highest bar, so that it ends beneath the number on a low tile as well
    readonly property real room: Math.max(0.1, (tile.height - digits.y - digits.height - 7 * Theme.u) / (25.5 * Theme.u))

    label: tile.says === "" ? `${tile.number}` : `${tile.number}, ${tile.says}`
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: tile.chosen

    Rectangle {
        anchors.fill: parent
        radius: Math.min(Theme.radius, tile.width * 0.22)
        color: tile.chosen ? Theme.blue : tile.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: tile.chosen ? 0 : 0.8 * Theme.u
        border.color: Theme.outline

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottomMargin: 5 * Theme.u
            visible: tile.rising
            width: parent.width * 0.5
            height: (1.5 + tile.index * 2.4) * Theme.u * Math.min(1, tile.room)
            radius: Math.min(2 * Theme.u, height / 2)
            color: tile.chosen ? Theme.blueInk : Theme.near
        }
    }

    Label {
        id: digits

        anchors.horizontalCenter: parent.horizontalCenter
        y: tile.rising ? tile.height * 0.3 - height / 2 : (tile.height - height) / 2
        text: tile.number
        size: Math.min(26, tile.width / Theme.u * 0.7)
        giant: true
        weight: Theme.bold
        color: tile.chosen ? Theme.blueInk : Theme.ink
        Accessible.ignored: true
    }

    FocusRing {}
}
