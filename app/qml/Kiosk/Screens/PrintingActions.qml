import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What can be done about a page that is on its way, or did not arrive.
GridLayout {
    id: actions

    required property PrintingViewModel model
    property bool leftHanded: false

    readonly property bool failed: actions.model.state === "failed" || actions.model.state === "cancelled"
    readonly property bool going: actions.model.state === "printing" || actions.model.state === "waiting"

    columns: Theme.portrait ? 1 : 3
    columnSpacing: 8 * Theme.u
    rowSpacing: 8 * Theme.u
    layoutDirection: actions.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 200 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        look: actions.failed || actions.going ? "plain" : "primary"
        once: true
        text: qsTr("Back")
        onActivated: actions.model.close()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 200 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        visible: actions.going
        text: qsTr("Stop printing")
        onActivated: actions.model.cancel()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 200 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        visible: actions.failed && actions.model.stick
        text: qsTr("Save on USB stick")
        onActivated: actions.model.saveToStick()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 200 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        visible: actions.failed
        look: "primary"
        icon: "print"
        text: qsTr("Try again")
        onActivated: actions.model.again()
    }
}
