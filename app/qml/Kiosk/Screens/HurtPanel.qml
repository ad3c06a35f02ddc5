import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// "It hurts": everything has stopped; how much is it?
Overlay {
    id: panel

    required property SessionViewModel model

    title: heading.text
    widest: (Theme.portrait ? 275 : 495) * Theme.u
    padding: (Theme.portrait ? 10 : 16) * Theme.u

    ColumnLayout {
        width: parent.width
        spacing: 9 * Theme.u

        Label {
            id: heading

            Layout.fillWidth: true
            text: qsTr("We stopped. How much does it hurt?")
            size: 21
            weight: Theme.bold
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: 6 * Theme.u
            text: qsTr("Press a number. We will tell you what to do next.")
            size: 12
            color: Theme.muted
        }

        ScaleRow {
            Layout.fillWidth: true
            low: qsTr("No pain")
            high: qsTr("Worst pain you can imagine")
            onChosen: number => panel.model.reportPain(number)
        }

        ActionButton {
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: 4 * Theme.u
            Layout.maximumWidth: parent.width
            Layout.preferredHeight: 32 * Theme.u
            once: true
            text: qsTr("I'd rather not say")
            onActivated: panel.model.reportPain(-1)
        }
    }
}
