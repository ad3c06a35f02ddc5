import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// No exercise now. Large and calm: what to do, never what it might be, and never that all is well.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property StopViewModel model: screen.kiosk.stop
    readonly property bool emergency: screen.model.kind === "emergency"
    readonly property string call: screen.model.number === "" ? qsTr("Nobody near? Call an ambulance.") : qsTr("Nobody near? Call %1.").arg(screen.model.number)

    function heading(): string {
        switch (screen.model.kind) {
        case "emergency":
            return qsTr("Get help now");
        case "unwell":
            return qsTr("Stop, and sit down");
        case "urgent":
            return qsTr("No exercises today");
        case "paused":
            return qsTr("Your plan has a break");
        case "nothing":
            return qsTr("Nothing here fits you today");
        }
        return qsTr("Please see your physio first");
    }

    function lines(): list<string> {
        switch (screen.model.kind) {
        case "emergency":
            return [qsTr("Tell someone from the clinic now."), screen.call, qsTr("Sit down. Do not exercise.")];
        case "unwell":
            return [qsTr("Tell someone from the clinic now how you feel."), qsTr("Stay with someone until you feel better. Do not exercise."), qsTr("Does it get worse? That is an emergency. %1").arg(screen.call)];
        case "urgent":
            return [qsTr("A physio needs to look at what you said before you exercise."), qsTr("Please ask at the desk before you leave today."), qsTr("Do you feel very ill, or does it get worse? Tell someone now.")];
        case "waiting":
            return [qsTr("You told us something that a physio needs to look at."), qsTr("When they have, you can go on here."), qsTr("Has it got worse? Tell someone from the clinic now.")];
        case "locked":
            return [qsTr("It has hurt a lot lately. Your physio wants to talk about it with you."), qsTr("Please ask at the desk."), qsTr("Has it got worse? Tell someone from the clinic now.")];
        case "paused":
            return [qsTr("Your physio has paused it for some days."), qsTr("Ask at the desk when you go on.")];
        }
        return [qsTr("None of your exercises suits what you told us."), qsTr("Your physio can find others with you. Please ask at the desk.")];
    }

    function all(): list<string> {
        return [screen.heading(), ...screen.lines()];
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: screen.heading()

    // whoever cannot look, and whoever is near, hears it without a touch
    Component.onCompleted: if (screen.emergency)
        screen.kiosk.urge(screen.all())

    Rectangle {
        anchors.fill: parent
        visible: screen.emergency
        color: Theme.tintRed
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 12 * Theme.u

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 16 * Theme.u
            rowSpacing: 12 * Theme.u

            Rectangle {
                Layout.preferredWidth: 84 * Theme.u
                Layout.preferredHeight: 84 * Theme.u
                Layout.alignment: Qt.AlignTop
                radius: 14 * Theme.u
                color: screen.emergency ? Theme.card : Theme.tintAmber

                Icon {
                    anchors.centerIn: parent
                    name: screen.emergency ? "hurt" : "stop"
                    color: screen.emergency ? Theme.red : Theme.ink
                    size: 58 * Theme.u
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 9 * Theme.u

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 8 * Theme.u

                    Heading {
                        text: screen.heading()
                        lines: Theme.portrait ? 2 : 1
                        size: screen.emergency ? 38 : 30
                    }

                    ReadAloud {
                        kiosk: screen.kiosk
                        words: screen.all()
                    }
                }

                StopLines {
                    Layout.fillWidth: true
                    lines: screen.lines()
                    large: screen.emergency
                }
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 42 * Theme.u
            once: true
            text: screen.emergency ? qsTr("Someone is with me") : qsTr("Sign out")
            onActivated: screen.kiosk.signOut()
        }
    }
}
