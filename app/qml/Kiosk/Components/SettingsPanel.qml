import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// How the kiosk should look and sound for this person. It forgets with the sign-out.
Overlay {
    id: panel

    required property KioskViewModel kiosk

    signal closed

    title: heading.text
    widest: (Theme.portrait ? 267 : 470) * Theme.u

    ColumnLayout {
        width: parent.width
        spacing: 8 * Theme.u

        Heading {
            id: heading

            text: qsTr("Settings for you")
            size: 20
        }

        FitGroup {
            id: names
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            uniformCellWidths: true
            columnSpacing: 8 * Theme.u
            rowSpacing: 6 * Theme.u

            Toggle {
                group: names
                Layout.fillWidth: true
                icon: "text"
                text: qsTr("Larger text")
                on: panel.kiosk.largeText
                onActivated: panel.kiosk.toggleText()
            }

            Toggle {
                group: names
                Layout.fillWidth: true
                icon: "contrast"
                text: qsTr("High contrast")
                on: panel.kiosk.highContrast
                onActivated: panel.kiosk.toggleContrast()
            }

            Toggle {
                group: names
                Layout.fillWidth: true
                icon: "sound"
                text: qsTr("Sounds")
                on: panel.kiosk.soundOn
                onActivated: panel.kiosk.toggleSound()
            }

            Toggle {
                group: names
                Layout.fillWidth: true
                icon: "speech"
                text: qsTr("Spoken cues")
                on: panel.kiosk.speechOn
                onActivated: panel.kiosk.toggleSpeech()
            }

            // with less motion nothing flashes
            Toggle {
                group: names
                Layout.fillWidth: true
                enabled: !panel.kiosk.reducedMotion
                icon: "light"
                text: qsTr("Flash at the edge")
                on: panel.kiosk.flashOn && enabled
                onActivated: panel.kiosk.toggleFlash()
            }

            Toggle {
                group: names
                Layout.fillWidth: true
                icon: "motion"
                text: qsTr("Less motion")
                on: panel.kiosk.reducedMotion
                onActivated: panel.kiosk.toggleMotion()
            }

            Toggle {
                group: names
                Layout.fillWidth: true
                icon: "hand"
                text: qsTr("Left-handed")
                on: panel.kiosk.leftHanded
                onActivated: panel.kiosk.toggleHand()
            }

            // only where somebody has told how high the screen hangs
            Toggle {
                group: names
                Layout.fillWidth: true
                visible: panel.kiosk.foot > 0
                icon: "easier"
                text: qsTr("Low controls")
                on: panel.kiosk.lowControls
                onActivated: panel.kiosk.toggleLow()
            }

            Toggle {
                group: names
                Layout.fillWidth: true
                icon: "clock"
                text: qsTr("More time to get ready")
                on: panel.kiosk.moreTime
                onActivated: panel.kiosk.toggleTime()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.portrait ? 1 : 2
                look: "primary"
                size: 13
                once: true
                text: qsTr("Done")
                onActivated: panel.closed()
            }
        }
    }
}
