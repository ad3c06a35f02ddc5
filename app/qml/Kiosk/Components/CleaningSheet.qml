import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Over everything while the glass is wiped: no touch and no key does anything until the ring is empty.
Rectangle {
    id: sheet

    required property KioskViewModel kiosk

    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    MultiPointTouchArea {
        anchors.fill: parent
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 14 * Theme.u

        Heading {
            id: heading

            text: qsTr("You can wipe the screen now.")
            horizontalAlignment: Text.AlignHCenter
        }

        Ring {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 110 * Theme.u
            Layout.preferredHeight: 110 * Theme.u
            fraction: sheet.kiosk.cleanLeft / 30
            color: Theme.blue

            Label {
                anchors.centerIn: parent
                text: sheet.kiosk.cleanLeft
                size: 44
                giant: true
                weight: Theme.bold
            }
        }

        Note {
            lines: 2
            text: qsTr("It does not react until the ring is empty.")
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
