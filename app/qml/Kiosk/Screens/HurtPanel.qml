import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// "It hurts": everything has stopped; how much is it?
Overlay {
    id: panel

    required property SessionViewModel model
    required property KioskViewModel kiosk

    title: heading.text
    widest: (Theme.portrait ? 291 : 495) * Theme.u
    edge: (Theme.portrait ? 4 : 18) * Theme.u
    padding: (Theme.portrait ? 12 : 16) * Theme.u

    ColumnLayout {
        width: parent.width
        spacing: 9 * Theme.u

        // on a tall screen the loudspeaker is a line lower, within reach
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: 8 * Theme.u
            rowSpacing: 5 * Theme.u

            Heading {
                id: heading

                Layout.columnSpan: Theme.portrait ? 2 : 1
                text: qsTr("We stopped. How much does it hurt?")
                size: 21
            }

            ReadAloud {
                Layout.row: Theme.portrait ? 1 : 0
                Layout.column: 1
                kiosk: panel.kiosk
                words: [heading.text, note.text, String(0), scale.low, String(10), scale.high]
            }

            Note {
                id: note

                Layout.row: 1
                Layout.columnSpan: Theme.portrait ? 1 : 2
                text: qsTr("Press a number. We will tell you what to do next.")
            }
        }

        ScaleRow {
            id: scale

            Layout.fillWidth: true
            tall: (Theme.portrait ? 84 : 62) * Theme.u
            low: qsTr("No pain")
            high: qsTr("Worst pain you can imagine")
            onChosen: number => panel.model.reportPain(number)
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.u
            columns: Theme.portrait ? 2 : 3
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 170 * Theme.u
                Layout.preferredHeight: 34 * Theme.u
                icon: "play"
                once: true
                text: qsTr("It does not hurt. Resume")
                onActivated: panel.model.takeBack()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 34 * Theme.u
                Layout.preferredWidth: 125 * Theme.u
                once: true
                text: qsTr("I'd rather not say")
                onActivated: panel.model.reportPain(-1)
            }

            UnwellButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 125 * Theme.u
                Layout.preferredHeight: 34 * Theme.u
                Layout.columnSpan: Theme.portrait ? 2 : 1
                onActivated: panel.model.feelUnwell()
            }
        }
    }
}
