import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What an admin of the backup signs in with.
ColumnLayout {
    id: way

    required property RescueViewModel model

    function go(): void {
        const secret = phrase.input.text;
        phrase.input.clear();
        way.model.tryAdmin(number.input.text, secret);
    }

    spacing: 5 * Theme.u

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 8 * Theme.u
        rowSpacing: 5 * Theme.u

        Field {
            id: number

            Layout.fillWidth: true
            Layout.preferredWidth: 70 * Theme.u
            label: qsTr("Your staff number")
            enabled: !way.model.busy
            size: 11
            tall: Theme.touch
            most: 3
            hints: Qt.ImhDigitsOnly
            onAccepted: phrase.forceActiveFocus()
            onVisibleChanged: {
                number.input.clear();
                if (number.visible)
                    number.forceActiveFocus();
            }
        }

        Field {
            id: phrase

            Layout.fillWidth: true
            Layout.preferredWidth: 140 * Theme.u
            label: qsTr("Your passphrase")
            enabled: !way.model.busy
            size: 11
            tall: Theme.touch
            secret: true
            most: 128
            onAccepted: way.go()
            onVisibleChanged: phrase.input.clear()
        }
    }

    ActionButton {
        Layout.preferredHeight: Theme.touch
        look: "primary"
        enabled: !way.model.busy && number.input.text !== "" && phrase.input.text !== ""
        text: qsTr("Open the backup")
        onActivated: way.go()
    }
}
