import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Back, how far it is, and on to the next questions.
RowLayout {
    id: foot

    required property KioskViewModel kiosk
    required property bool first
    required property bool answered
    readonly property SafetyViewModel model: foot.kiosk.safety

    signal back
    signal forward

    layoutDirection: foot.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
    spacing: 9 * Theme.u

    ActionButton {
        Layout.preferredHeight: 30 * Theme.u
        visible: !foot.first
        enabled: !foot.model.saving
        icon: "back"
        text: qsTr("Back")
        once: true
        onActivated: foot.back()
    }

    AskProgress {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        number: foot.model.number
        count: foot.model.count
    }

    Item {
        Layout.fillWidth: true
        visible: foot.model.count === 1
    }

    ActionButton {
        Layout.preferredWidth: (Theme.portrait ? 120 : 160) * Theme.u
        Layout.preferredHeight: 30 * Theme.u
        enabled: foot.answered && !foot.model.saving
        look: "primary"
        size: 15
        text: qsTr("Continue")
        once: true
        onActivated: foot.forward()
    }
}
