import QtQuick
import Kiosk.Theme

// A short fact on a small ground of its own; nothing at all when it has no words.
Rectangle {
    id: chip

    property string text: ""
    property string icon: ""
    property bool quiet: false
    property real widest: 200 * Theme.u
    property real size: chip.quiet ? 10.5 : 11.5
    property bool giant: false // to be read from two metres

    readonly property color ink: chip.quiet ? Theme.muted : Theme.chipInk
    readonly property real signWidth: sign.visible ? sign.size + 2 * Theme.u : 0

    readonly property real pixels: chip.giant ? chip.size * Theme.u : Theme.text(chip.size)
    readonly property real room: chip.widest - chip.signWidth - 12 * Theme.u

    // how wide its longest word would be, letters being drawn up to 2 % wider than they are measured;
    // one that is wider than the chip is drawn smaller
    function longest(): real {
        return Math.max(1, ...chip.text.split(" ").map(word => full.advanceWidth(word))) * chip.pixels / 98;
    }

    visible: chip.text !== ""
    width: words.width + chip.signWidth + 12 * Theme.u
    height: words.height + 7 * Theme.u
    radius: 5 * Theme.u
    color: chip.quiet ? Theme.card : Theme.chip

    TextMetrics {
        id: metrics

        text: chip.text
        font: words.font
    }

    FontMetrics {
        id: full

        font.family: Theme.family
        font.weight: Theme.semiBold
        font.pixelSize: 100
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        visible: chip.icon !== ""
        name: chip.icon
        size: 9 * Theme.u
        thickness: 3
        color: Theme.green
    }

    Label {
        id: words

        anchors.right: parent.right
        anchors.rightMargin: 6 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(metrics.advanceWidth + Theme.u, chip.room)
        text: chip.text
        size: chip.size * Math.max(0.35, Math.min(1, chip.room / chip.longest()))
        giant: chip.giant
        lineHeight: chip.giant ? 0.82 : 1
        weight: Theme.semiBold
        color: chip.ink
    }
}
