import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What the answer means now: a sign, a word and a colour, never the colour alone.
Overlay {
    id: panel

    required property SessionViewModel model
    required property KioskViewModel kiosk

    readonly property string light: panel.model.hurtLight
    readonly property bool locked: panel.light === "locked"
    readonly property bool red: panel.light === "red" || panel.locked
    readonly property bool earlier: panel.model.hurtEarlier // it was done: another one is to come
    readonly property bool skippable: panel.earlier && !panel.locked // the coming one
    readonly property bool eased: panel.light === "amber" && !panel.earlier && panel.model.easier !== ""

    function heading(): string {
        switch (panel.light) {
        case "green":
            return qsTr("You can go on");
        case "red":
            return panel.earlier ? qsTr("That exercise is over for today") : qsTr("Stop this exercise");
        case "locked":
            return qsTr("Stop for today");
        }
        return qsTr("Go gently, or stop");
    }

    function advice(): string {
        switch (panel.light) {
        case "green":
            return qsTr("Move in the way that feels right for you. You can stop at any time.");
        case "amber":
            return panel.model.gently ? qsTr("Make it smaller and slower. Stop if it climbs while you move and rest does not settle it.") : qsTr("Make the movement smaller and slower. Stop if it gets worse.");
        case "red":
            if (panel.model.gently)
                return qsTr("It climbed while you moved. That is enough of this one. Your physio will see it.");
            return panel.earlier ? qsTr("Your physio will see that it hurt. Continue with the next one only if you want to.") : qsTr("That is enough for this one. Your physio will see that it hurt.");
        case "locked":
            return qsTr("It has hurt a lot lately. Your physio wants to talk about it with you first.");
        }
        return qsTr("You decide. Your physio will see that it hurt.");
    }

    title: panel.heading()

    ColumnLayout {
        width: parent.width
        spacing: (Theme.largeText ? 5 : 10) * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 12 * Theme.u

            Rectangle {
                Layout.preferredWidth: (Theme.largeText ? 44 : 58) * Theme.u
                Layout.preferredHeight: Layout.preferredWidth
                radius: 10 * Theme.u
                color: panel.light === "green" ? Theme.tintGreen : panel.red ? Theme.tintRed : Theme.tintAmber

                Icon {
                    anchors.centerIn: parent
                    name: panel.light === "green" ? "circle" : panel.red ? "stop" : "hurt"
                    size: (Theme.largeText ? 30 : 38) * Theme.u
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 3 * Theme.u

                Heading {
                    text: panel.title
                    lines: 2
                    size: 22
                }

                Note {
                    id: advice

                    text: panel.advice()
                    lines: Theme.portrait ? 5 : 3
                }
            }

            ReadAloud {
                kiosk: panel.kiosk
                words: [panel.title, advice.text]
            }
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.topMargin: 8 * Theme.u
            Layout.preferredHeight: 46 * Theme.u
            visible: !panel.red
            look: "primary"
            icon: "play"
            size: 16
            once: true
            text: panel.light === "green" ? qsTr("Resume") : qsTr("Resume gently")
            onActivated: panel.model.resume()
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: panel.red ? 8 * Theme.u : 0
            visible: panel.red || !panel.earlier
            columns: Theme.portrait || !panel.eased ? 1 : 2
            uniformCellWidths: true
            columnSpacing: 8 * Theme.u
            rowSpacing: 10 * Theme.u

            ChoiceButton {
                Layout.fillWidth: true
                Layout.preferredHeight: (Theme.largeText ? 50 : 42) * Theme.u
                visible: panel.eased
                icon: "easier"
                once: true
                text: qsTr("Resume with an easier version")
                detail: panel.model.easier
                onActivated: panel.model.easierVersion()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: (panel.red ? 46 : panel.eased ? 42 : 36) * Theme.u
                look: panel.red ? "primary" : "plain"
                icon: panel.earlier && !panel.locked ? "play" : "stop"
                size: panel.red ? 16 : 12
                once: true
                text: panel.locked ? qsTr("Go to the last questions") : !panel.red ? qsTr("Stop this exercise") : panel.earlier ? qsTr("Continue to the next exercise") : qsTr("Stop, and go to the next part")
                onActivated: {
                    if (panel.red)
                        panel.model.resume();
                    else
                        // the exercise has ended already
                        panel.model.stopExercise();
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            visible: panel.red || panel.earlier
            columns: Theme.portrait || !panel.skippable ? 1 : 2
            uniformCellWidths: true
            columnSpacing: 8 * Theme.u
            rowSpacing: 10 * Theme.u

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 36 * Theme.u
                visible: panel.skippable
                icon: "skip"
                once: true
                text: qsTr("Skip the next exercise")
                onActivated: panel.model.stopExercise()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 36 * Theme.u
                once: true
                text: qsTr("Finish for today")
                onActivated: panel.model.endSession()
            }
        }
    }
}
