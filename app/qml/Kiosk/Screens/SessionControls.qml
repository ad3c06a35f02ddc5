import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What a sweating person must be able to hit.
RowLayout {
    id: controls

    required property SessionViewModel model
    property bool flipped: false

    readonly property real tall: Math.max((Theme.portrait ? 36 : 32) * Theme.u, Theme.touch)

    spacing: 8 * Theme.u
    layoutDirection: controls.flipped ? Qt.RightToLeft : Qt.LeftToRight

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: controls.tall
        icon: "pause"
        text: qsTr("Pause")
        size: 13
        onActivated: controls.model.pause()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: controls.tall
        icon: "skip"
        text: qsTr("Skip")
        size: 13
        onActivated: controls.model.askSkip()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: controls.tall
        look: "danger"
        icon: "hurt"
        text: qsTr("It hurts")
        size: 13
        onActivated: controls.model.hurt()
    }
}
