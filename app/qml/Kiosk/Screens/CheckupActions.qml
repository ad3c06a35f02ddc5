import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// On with what was chosen, or not today.
RowLayout {
    id: actions

    required property KioskViewModel kiosk
    property bool ready: false
    property bool waiting: false
    property string words: qsTr("Continue")

    signal putOff
    signal goOn

    spacing: 8 * Theme.u
    enabled: !actions.waiting
    layoutDirection: actions.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        once: true
        text: qsTr("Not today")
        onActivated: actions.putOff()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 160 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        enabled: actions.ready
        look: "primary"
        once: true
        size: 15
        text: actions.words
        onActivated: actions.goOn()
    }
}
