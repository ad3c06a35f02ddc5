import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The 24 words from the paper, typed or scanned.
ColumnLayout {
    id: way

    required property RescueViewModel model

    function go(): void {
        way.model.tryWords(words.input.text);
    }

    spacing: 5 * Theme.u

    Field {
        id: words

        Layout.fillWidth: true
        label: qsTr("Type the 24 words from the paper, or scan its code")
        enabled: !way.model.busy
        size: 11
        tall: Theme.touch
        most: 400
        hints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        onAccepted: way.go()
        onVisibleChanged: {
            words.input.clear();
            if (words.visible)
                words.forceActiveFocus();
        }
    }

    ActionButton {
        Layout.preferredHeight: Theme.touch
        look: "primary"
        enabled: !way.model.busy && words.input.text !== ""
        text: qsTr("Open the backup")
        onActivated: way.go()
    }
}
