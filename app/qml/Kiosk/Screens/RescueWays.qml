import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How somebody shows that they may bring the records back.
ColumnLayout {
    id: ways

    required property RescueViewModel model

    spacing: 6 * Theme.u

    Note {
        lines: Theme.portrait ? 5 : 3
        text: qsTr("What is in the folder now is put aside and kept. Nothing is deleted. First show that you may do this.")
        size: 13
        color: Theme.ink
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 8 * Theme.u
        rowSpacing: 6 * Theme.u
        uniformCellWidths: true

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 42 * Theme.u
            text: qsTr("I have the recovery key")
            onActivated: ways.model.useWords()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 42 * Theme.u
            visible: ways.model.admin
            text: qsTr("I am an admin")
            onActivated: ways.model.useAdmin()
        }
    }
}
