import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Something is wrong with the kiosk, not with the person: calm, one sentence, one way on.
Item {
    id: screen

    required property KioskViewModel kiosk

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 10 * Theme.u

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        LessonPicture {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 150 * Theme.u
            Layout.preferredHeight: 96 * Theme.u
            name: "cup"
        }

        Heading {
            text: qsTr("This screen needs a short break.")
            horizontalAlignment: Text.AlignHCenter
        }

        Note {
            lines: Theme.portrait ? 5 : 3
            text: screen.kiosk.trouble
            size: 14
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 42 * Theme.u
            look: "primary"
            once: true
            text: qsTr("Back to the start")
            onActivated: screen.kiosk.dismissTrouble()
        }
    }
}
