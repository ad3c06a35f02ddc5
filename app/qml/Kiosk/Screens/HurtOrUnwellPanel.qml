import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Something is wrong, and everything has stopped: which is it?
Overlay {
    id: panel

    required property SessionViewModel model
    required property KioskViewModel kiosk

    readonly property real tall: (Theme.portrait ? 60 : 70) * Theme.u

    title: heading.text

    ColumnLayout {
        width: parent.width
        spacing: 9 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.u

            Heading {
                id: heading

                text: qsTr("We stopped. What is it?")
                size: 22
            }

            ReadAloud {
                kiosk: panel.kiosk
                words: [heading.text, hurt.text, hurt.detail, unwell.text, unwell.detail]
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.u
            columns: Theme.portrait ? 1 : 2
            uniformCellWidths: true
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u

            ChoiceButton {
                id: hurt

                Layout.fillWidth: true
                Layout.preferredHeight: panel.tall
                icon: "hurt"
                text: qsTr("It hurts")
                detail: qsTr("We ask how much.")
                size: 17
                once: true
                onActivated: panel.model.hurt()
            }

            ChoiceButton {
                id: unwell

                Layout.fillWidth: true
                Layout.preferredHeight: panel.tall
                icon: "stop"
                text: qsTr("I feel unwell")
                detail: qsTr("Chest pain, dizzy, short of breath")
                size: 17
                once: true
                onActivated: panel.model.feelUnwell()
            }
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 36 * Theme.u
            icon: "play"
            once: true
            text: qsTr("Nothing is wrong. Resume")
            onActivated: panel.model.resume()
        }
    }
}
