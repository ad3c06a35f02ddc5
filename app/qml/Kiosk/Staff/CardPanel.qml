import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// What a person signs in with, told this once: the card's square, the code, the PIN.
GridLayout {
    id: panel

    property string code: ""
    property string pin: ""
    property list<string> square

    columns: Theme.portrait || panel.width > 150 * Theme.u ? 2 : 1
    columnSpacing: 8 * Theme.u
    rowSpacing: 5 * Theme.u

    QrCode {
        Layout.preferredWidth: 62 * Theme.u
        Layout.preferredHeight: 62 * Theme.u
        visible: panel.square.length > 0
        rows: panel.square
        says: qsTr("The card's square, to scan or to print")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1 * Theme.u

        Label {
            Layout.fillWidth: true
            visible: panel.code !== ""
            text: qsTr("Code")
            size: 8
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumHeight: 20 * Theme.u * Theme.textScale
            visible: text !== ""
            text: panel.code
            size: 16
            fit: true
            weight: Theme.bold
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.u
            visible: panel.pin !== ""
            text: qsTr("PIN")
            size: 8
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumHeight: 20 * Theme.u * Theme.textScale
            visible: text !== ""
            text: panel.pin
            size: 16
            fit: true
            weight: Theme.bold
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.u
            text: panel.pin !== "" ? qsTr("Write the PIN down for the patient: it is not shown again.") : qsTr("Print the card now: its square is not shown again.")
            size: 8
            color: Theme.muted
        }
    }
}
