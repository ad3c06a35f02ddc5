import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A minute of relaxed breathing before the gentle form of a session. The disc grows while the breath
// goes in; with reduced motion it rests, and the words alone lead.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property BreathingViewModel model: screen.kiosk.breathing
    readonly property bool still: screen.kiosk.reducedMotion

    function now(): string {
        if (screen.model.paused)
            return qsTr("Paused");
        return screen.model.inward ? qsTr("Breathe in") : qsTr("Breathe out");
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 16 * Theme.u
        rowSpacing: 8 * Theme.u

        Item {
            id: guide

            readonly property real room: Math.min(guide.width, guide.height)

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 190 * Theme.u
            Layout.minimumWidth: 100 * Theme.u
            Layout.minimumHeight: 90 * Theme.u
            Accessible.role: Accessible.StaticText
            Accessible.name: screen.now()

            Ring {
                anchors.centerIn: parent
                width: guide.room
                height: guide.room
                thickness: 4 * Theme.u
                color: Theme.blue
                fraction: screen.model.secondsLeft / 60
            }

            Rectangle {
                readonly property real size: screen.still ? 0.5 : screen.model.size

                anchors.centerIn: parent
                width: guide.room * (0.52 + 0.38 * size)
                height: width
                radius: width / 2
                color: Theme.tintBlue
                border.width: 2 * Theme.u
                border.color: Theme.blue
            }

            Label {
                anchors.centerIn: parent
                width: 0.8 * guide.room
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: screen.now()
                size: 22
                weight: Theme.semiBold
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            Layout.preferredWidth: 190 * Theme.u
            spacing: 6 * Theme.u

            Heading {
                Layout.fillWidth: true
                text: qsTr("First, one calm minute")
            }

            Note {
                Layout.fillWidth: true
                visible: !(screen.model.paused && Theme.largeText && !Theme.portrait)
                lines: 4
                text: qsTr("Let your shoulders drop. Breathe in as the circle grows, out as it shrinks. Do not force it.")
            }

            Note {
                Layout.fillWidth: true
                text: qsTr("%1 s to go").arg(screen.model.secondsLeft)
            }

            Item {
                Layout.fillHeight: true
                visible: !Theme.portrait
            }

            UnwellButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 32 * Theme.u
                onActivated: screen.kiosk.feelUnwell()
            }

            ActionButton {
                Layout.fillWidth: true
                visible: screen.model.paused
                text: qsTr("Resume")
                onActivated: screen.model.carryOn()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 44 * Theme.u
                look: "primary"
                once: true
                text: qsTr("Continue to the exercises")
                onActivated: screen.model.goOn()
            }
        }
    }
}
