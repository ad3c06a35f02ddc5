import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A labelled button: "plain", "primary", "danger", or "quiet" (words only).
Pressable {
    id: button

    property string text: ""
    property string icon: ""
    property string look: "plain"
    property real size: 12
    property int weight: Theme.semiBold
    property real least: Theme.touch
    property real tall: 30 * Theme.u
    property real side: 7 * Theme.u
    property FitGroup group: null

    readonly property bool primary: button.look === "primary"
    readonly property bool quiet: button.look === "quiet"
    readonly property color ground: button.primary ? Theme.blue : button.quiet ? "transparent" : Theme.card
    readonly property color ink: button.primary ? Theme.blueInk : button.look === "danger" ? Theme.red : button.quiet ? Theme.blue : Theme.ink
    readonly property real padding: button.quiet ? 0 : button.side
    readonly property real signWidth: button.icon === "" ? 0 : sign.size + (button.text === "" ? 0 : 4 * Theme.u)

    label: button.text
    implicitWidth: Math.max(button.least, metrics.advanceWidth + button.signWidth + 2 * button.padding + 2 * Theme.u)
    implicitHeight: Math.max(button.least, button.tall)
    Layout.minimumHeight: button.least // a small screen asks for more than the picture does
    Layout.minimumWidth: button.least

    TextMetrics {
        id: metrics

        text: button.text
        font.family: words.font.family
        font.weight: button.weight
        font.pixelSize: words.pixels
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.down ? Qt.tint(button.ground, button.primary ? "#40000000" : "#382B6C8F") : button.ground
        border.width: button.primary || button.quiet ? 0 : (button.look === "danger" ? 1 : 0.8) * Theme.u
        border.color: button.look === "danger" ? Theme.red : Theme.outline
        opacity: button.enabled ? 1 : 0.45
    }

    Item {
        anchors.centerIn: button.quiet ? undefined : parent
        anchors.left: button.quiet ? parent.left : undefined
        anchors.leftMargin: button.padding
        width: button.signWidth + words.width
        height: button.height
        scale: button.down ? 0.98 : 1
        opacity: button.enabled ? 1 : 0.6

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: button.icon !== ""
            name: button.icon
            color: button.ink
            size: button.size * 1.1 * Theme.u
        }

        SharedLabel {
            id: words

            group: button.group
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(metrics.advanceWidth + Theme.u, button.width - 2 * button.padding - button.signWidth)
            height: Math.max(0, button.height - 4 * Theme.u)
            text: button.text
            size: button.size
            weight: button.weight
            fit: true
            color: button.ink
            horizontalAlignment: button.quiet ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    FocusRing {}
}
