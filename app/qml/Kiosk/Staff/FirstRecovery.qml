pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The recovery key, for whoever has just added themselves: on paper, then some of it typed back.
FirstStep {
    id: step

    readonly property RecoveryModel key: step.staff.recoveryKey
    readonly property bool kept: step.model.done.includes("recovery")
    readonly property bool made: step.key.stage === "made"
    property bool papered: false

    function test(): void {
        step.key.check(words.input.text);
        words.input.clear();
    }

    asks: step.kept

    StaffAlert {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        text: step.model.mine ? "" : qsTr("Somebody has to be signed in for this. Go back one step and add yourself, or skip it.")
    }

    StaffAlert {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        grave: true
        text: step.key.problem
    }

    Label {
        Layout.fillWidth: true
        visible: step.kept
        text: qsTr("The recovery key is made and tested. Lock the page away, not near the kiosk and not with the backups.")
        size: 10
    }

    FirstButton {
        visible: step.model.mine && !step.kept && !step.made
        enabled: !step.key.busy
        look: "primary"
        once: true
        text: qsTr("Make a recovery key")
        onActivated: step.key.begin()
    }

    StaffCard {
        Layout.fillWidth: true
        visible: step.made && !step.papered
        title: qsTr("1. On paper")

        GridLayout {
            Layout.fillWidth: true
            visible: step.key.words.length === 0
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 6 * Theme.u
            rowSpacing: 6 * Theme.u

            FirstButton {
                Layout.fillWidth: true
                icon: "print"
                text: qsTr("Print it")
                onActivated: step.key.printIt()
            }

            FirstButton {
                Layout.fillWidth: true
                text: qsTr("Write it down instead")
                onActivated: step.key.showWords()
            }
        }

        RecoveryWords {
            Layout.fillWidth: true
            words: step.key.words
            columns: 3
        }

        FirstButton {
            Layout.fillWidth: true
            look: "primary"
            text: qsTr("I have it on paper")
            onActivated: {
                step.papered = true;
                words.forceActiveFocus();
            }
        }
    }

    StaffCard {
        Layout.fillWidth: true
        visible: step.made && step.papered
        title: qsTr("2. Test it")

        Field {
            id: words

            Layout.fillWidth: true
            label: qsTr("Type words %1 from the paper, or scan its code").arg(step.key.asked.join(", "))
            size: 10
            tall: Theme.touch
            enabled: !step.key.busy
            most: 400
            hints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
            onAccepted: step.test()
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 6 * Theme.u
            rowSpacing: 6 * Theme.u

            FirstButton {
                Layout.fillWidth: true
                text: qsTr("Show it once more")
                onActivated: step.papered = false
            }

            FirstButton {
                Layout.fillWidth: true
                look: "primary"
                enabled: !step.key.busy && words.input.text !== ""
                text: qsTr("Test")
                onActivated: step.test()
            }
        }
    }
}
