import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Everything stands still until the patient says so, or the screen is left alone for too long.
Overlay {
    id: panel

    required property SessionViewModel model

    property rect figure: Qt.rect(0, 0, 0, 0)

    readonly property int secondsLeft: panel.model.pauseLeft
    readonly property bool leaving: panel.secondsLeft >= 0

    signal settingsWanted

    function why(): string {
        if (panel.model.pausedWhy === "gap")
            return qsTr("The screen was away for a while. Your place is kept.");
        return qsTr("Take the time you need. Your place is kept.");
    }

    function time(): string {
        if (panel.secondsLeft < 60)
            return qsTr("%1\u00a0s").arg(panel.secondsLeft);
        return qsTr("%1\u00a0min %2\u00a0s").arg(Math.floor(panel.secondsLeft / 60)).arg(panel.secondsLeft % 60);
    }

    title: heading.text
    clear: panel.figure
    first: resume
    edge: 5 * Theme.u
    padding: 11 * Theme.u
    onLeavingChanged: if (panel.leaving)
        panel.Accessible.announce(warning.text, Accessible.Assertive)

    ColumnLayout {
        width: parent.width
        spacing: 7 * Theme.u

        Heading {
            id: heading

            text: qsTr("Paused")
            size: 26
            horizontalAlignment: Text.AlignHCenter
        }

        Note {
            lines: 3
            visible: !panel.leaving
            text: panel.why()
            horizontalAlignment: Text.AlignHCenter
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 36 * Theme.u
            visible: panel.leaving
            radius: Theme.radius
            color: Theme.tintAmber

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: 9 * Theme.u
                anchors.rightMargin: 9 * Theme.u
                spacing: 7 * Theme.u

                Icon {
                    Layout.alignment: Qt.AlignVCenter
                    name: "clock"
                    size: 18 * Theme.u
                }

                Label {
                    id: warning

                    Layout.fillWidth: true
                    Layout.preferredHeight: 32 * Theme.u
                    text: qsTr("This screen signs you out in %1. Your place is kept.").arg(panel.time())
                    size: 12
                    fit: true
                    weight: Theme.semiBold
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }

        ActionButton {
            id: resume

            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.u
            Layout.preferredHeight: 58 * Theme.u
            look: "primary"
            icon: "play"
            size: 24
            once: true
            text: qsTr("Resume")
            onActivated: panel.model.resume()
        }

        FitGroup {
            id: ways
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            uniformCellWidths: true
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u

            ActionButton {
                group: ways
                Layout.fillWidth: true
                Layout.preferredHeight: 34 * Theme.u
                Layout.columnSpan: 2
                visible: (panel.model.openEnded || panel.model.ownPace) && !panel.model.waiting
                icon: "tick"
                once: true
                text: qsTr("That is enough")
                onActivated: panel.model.enough()
            }

            ActionButton {
                group: ways
                Layout.fillWidth: true
                Layout.preferredHeight: 34 * Theme.u
                icon: "more"
                text: qsTr("Settings")
                onActivated: panel.settingsWanted()
            }

            ActionButton {
                group: ways
                Layout.fillWidth: true
                Layout.preferredHeight: 34 * Theme.u
                once: true
                text: qsTr("Finish for today")
                onActivated: panel.model.endSession()
            }

            HurtButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 34 * Theme.u
                onActivated: panel.model.askWhat()
            }

            UnwellButton {
                group: ways
                Layout.fillWidth: true
                Layout.preferredHeight: 34 * Theme.u
                onActivated: panel.model.feelUnwell()
            }
        }
    }
}
