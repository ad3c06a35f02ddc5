import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Nobody has touched the screen for a while: a visible countdown before signing out.
Overlay {
    id: warning

    required property KioskViewModel kiosk

    visible: warning.kiosk.idleLeft >= 0
    title: heading.text

    ColumnLayout {
        width: parent.width
        spacing: 10 * Theme.u

        Heading {
            id: heading

            text: qsTr("Are you still here?")
            size: 22
            horizontalAlignment: Text.AlignHCenter
        }

        Ring {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 84 * Theme.u
            Layout.preferredHeight: 84 * Theme.u
            fraction: Math.max(0, warning.kiosk.idleLeft) / 30
            color: Theme.blue

            Label {
                anchors.centerIn: parent
                text: warning.kiosk.idleLeft
                size: 40
                giant: true
                weight: Theme.bold
            }
        }

        Note {
            lines: 2
            text: qsTr("If not, this screen signs you out. What you have done is saved.")
            horizontalAlignment: Text.AlignHCenter
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 44 * Theme.u
            look: "primary"
            size: 17
            text: qsTr("I am still here")
            onActivated: warning.kiosk.stillHere()
        }
    }
}
