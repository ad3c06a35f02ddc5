import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The film's address as a large code for the patient's own phone, and in words.
Overlay {
    id: panel

    required property DoneViewModel model

    signal closed

    title: heading.text
    widest: (Theme.portrait ? 267 : 470) * Theme.u

    ColumnLayout {
        width: parent.width
        spacing: 12 * Theme.u

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 16 * Theme.u
            rowSpacing: 10 * Theme.u

            QrCode {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: 150 * Theme.u
                Layout.preferredHeight: 150 * Theme.u
                rows: panel.model.videoQr
                says: panel.model.videoShort
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 6 * Theme.u

                Heading {
                    id: heading

                    text: panel.model.videoTitle
                    lines: 2
                    size: 22
                }

                Label {
                    Layout.fillWidth: true
                    text: panel.model.videoAbout
                    size: 13
                }

                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: 4 * Theme.u
                    text: qsTr("Point your phone's camera at the square, or type:")
                    size: 11.5
                    color: Theme.muted
                }

                Label {
                    Layout.fillWidth: true
                    text: panel.model.videoShort
                    size: 14
                    weight: Theme.semiBold
                    color: Theme.blue
                    wrapMode: Text.WrapAnywhere
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            uniformCellWidths: true
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 38 * Theme.u
                icon: "film"
                once: true
                text: qsTr("More films and pages")
                onActivated: panel.model.learnMore()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 38 * Theme.u
                look: "primary"
                once: true
                text: qsTr("Back to my progress")
                onActivated: panel.closed()
            }
        }
    }
}
