import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A tone and a sentence, and whether somebody heard both.
FirstStep {
    id: step

    readonly property string said: qsTr("Hello. This is the voice of the kiosk. It counts with you, and tells you what comes next.")
    readonly property bool played: step.model.heard !== ""

    asks: false

    RowLayout {
        Layout.fillWidth: true
        spacing: 6 * Theme.u

        FirstButton {
            Layout.fillWidth: true
            look: step.played ? "plain" : "primary"
            icon: "play"
            text: step.played ? qsTr("Play it again") : qsTr("Play it")
            onActivated: step.model.listen(step.said)
        }
    }

    SettingStepper {
        Layout.fillWidth: true
        label: qsTr("How loud")
        value: step.model.values.volume ?? ""
        canLess: Number(step.model.values.volume) > 10
        canMore: Number(step.model.values.volume) < 100
        onStepped: by => step.model.turnVolume(by, step.said)
    }

    StaffCard {
        Layout.fillWidth: true
        visible: step.played
        title: qsTr("Did you hear a tone, and then a voice?")

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 6 * Theme.u
            rowSpacing: 6 * Theme.u

            FirstButton {
                Layout.fillWidth: true
                look: "primary"
                once: true
                enabled: !step.model.busy
                text: qsTr("I heard both")
                onActivated: step.proceed()
            }

            FirstButton {
                Layout.fillWidth: true
                text: qsTr("I heard nothing, or not all")
                onActivated: step.model.heardNothing()
            }
        }

        Label {
            Layout.fillWidth: true
            visible: step.model.heard === "no"
            text: qsTr("Is the loudspeaker plugged in and turned on? Is it the screen's own, turned up in the screen's menu? Make it louder here, and play it again. Without sound patients can still exercise: the edge of the screen flashes with each cue.")
            size: 9
        }
    }
}
