import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A button on the dark line.
Pressable {
    id: button

    property string text: ""
    property string icon: ""
    property bool chosen: false
    property bool framed: false
    property string keys: ""

    label: button.text
    readonly property real signWidth: sign.visible ? sign.size + 3 * Theme.u : 0

    implicitWidth: Math.max(Theme.staffTouch, metrics.advanceWidth + button.signWidth + 11 * Theme.u)
    implicitHeight: Theme.staffTouch
    Accessible.role: Accessible.Button
    Accessible.checkable: button.chosen
    Accessible.checked: button.chosen

    TextMetrics {
        id: metrics

        text: button.text
        font: words.font
    }

    Rectangle {
        anchors.fill: parent
        radius: 4 * Theme.u
        color: button.down ? "#40FFFFFF" : button.chosen ? "#26FFFFFF" : "transparent"
        border.width: button.framed ? 0.6 * Theme.u : 0
        border.color: "#8FA3AD"
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        visible: button.icon !== ""
        name: button.icon
        color: Theme.barInk
        size: 9 * Theme.u
    }

    Label {
        id: words

        anchors.right: parent.right
        anchors.rightMargin: 5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: button.width - button.signWidth - 10 * Theme.u
        height: button.height - 2 * Theme.u
        text: button.text
        size: 8.5
        fit: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        weight: button.chosen ? Theme.bold : Theme.semiBold
        color: Theme.barInk
        Accessible.ignored: true
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: button.chosen
        height: 1.4 * Theme.u
        color: "#FFB14E"
    }

    FocusRing {}

    KeyPress {
        button: button
        sequence: button.keys
    }
}
