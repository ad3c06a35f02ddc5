import QtQuick
import QtQuick.Layouts
import Kiosk.Components

// A demo clinic in place of the real one for a while.
FirstStep {
    id: step

    later: false
    go: qsTr("No, go on")

    ChoiceButton {
        Layout.fillWidth: true
        enabled: !step.model.busy
        icon: "play"
        text: qsTr("Show the demo clinic")
        detail: qsTr("The first screen says that it is a demo. Hold its Staff corner to take it away again.")
        once: true
        onActivated: step.model.showDemo()
    }
}
