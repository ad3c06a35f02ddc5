import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The loudspeaker beside a heading: reads the words of its screen, and falls silent when touched again.
Pressable {
    id: button

    required property KioskViewModel kiosk
    property list<string> words

    readonly property bool on: button.kiosk.reading

    Layout.alignment: Qt.AlignTop
    Layout.preferredWidth: Theme.touch
    Layout.preferredHeight: Theme.touch
    visible: button.kiosk.canRead
    label: button.on ? qsTr("Stop reading") : qsTr("Read it to me")
    onActivated: button.kiosk.readAloud(button.words)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.on ? Theme.blue : button.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: button.on ? 0 : 0.8 * Theme.u
        border.color: Theme.line
    }

    Icon {
        anchors.centerIn: parent
        name: "sound"
        color: button.on ? Theme.blueInk : Theme.ink
        size: 0.5 * Math.min(button.width, button.height)
    }

    FocusRing {}
}
