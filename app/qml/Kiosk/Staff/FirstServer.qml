import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Alone, or one of several kiosks: those join before anything else is set.
FirstStep {
    id: step

    readonly property bool joined: step.model.joined !== ""
    readonly property bool belongs: step.model.server !== ""

    asks: !step.joined
    later: !step.joined && !step.belongs
    enough: step.model.code.trim() === ""
    go: step.belongs ? qsTr("Continue") : qsTr("On its own")

    StaffCard {
        Layout.fillWidth: true
        visible: !step.joined && !step.belongs
        title: qsTr("The clinic has a server")

        Label {
            Layout.fillWidth: true
            text: qsTr("Scan the code that another kiosk shows under Settings and Server, or the one from whoever set the server up.")
            size: 9
        }

        Field {
            Layout.fillWidth: true
            label: qsTr("Code for joining")
            size: 10
            tall: Theme.touch
            most: 4000
            hints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
            enabled: !step.model.busy
            text: step.model.code
            onEdited: text => step.model.typeCode(text)
        }

        FirstButton {
            enabled: !step.enough && !step.model.busy
            look: "primary"
            once: true
            text: step.model.busy ? qsTr("Joining …") : qsTr("Join")
            onActivated: step.model.join()
        }
    }

    StaffCard {
        Layout.fillWidth: true
        visible: step.joined
        title: qsTr("Joined: %1").arg(step.model.joined)

        Label {
            Layout.fillWidth: true
            text: qsTr("The kiosk now starts again and takes over the clinic's records. Sign in there as usual, to go on with these questions.")
            size: 9
        }

        FirstButton {
            look: "primary"
            once: true
            text: qsTr("Start again")
            onActivated: step.model.startAnew()
        }
    }
}
