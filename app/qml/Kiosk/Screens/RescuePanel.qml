import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Staff bring the newest backup back: who they are, what is in it, then that it is done.
ColumnLayout {
    id: panel

    required property RescueViewModel model

    readonly property string stage: panel.model.stage
    readonly property bool done: panel.stage === "done"

    function heading(): string {
        switch (panel.stage) {
        case "words":
            return qsTr("The recovery key");
        case "admin":
            return qsTr("Sign in as an admin");
        case "sure":
            return qsTr("Bring back the records of %1?").arg(panel.model.when);
        case "done":
            return qsTr("The records are ready.");
        default:
            return qsTr("Bring back the backup of %1").arg(panel.model.newest);
        }
    }

    spacing: 7 * Theme.u

    Heading {
        text: panel.heading()
        lines: 2
        size: 22
    }

    RescueWays {
        Layout.fillWidth: true
        visible: panel.stage === "how"
        model: panel.model
    }

    RescueWords {
        Layout.fillWidth: true
        visible: panel.stage === "words"
        model: panel.model
    }

    RescueAdmin {
        Layout.fillWidth: true
        visible: panel.stage === "admin"
        model: panel.model
    }

    RescueSure {
        Layout.fillWidth: true
        visible: panel.stage === "sure" || panel.done
        model: panel.model
    }

    Note {
        visible: panel.model.problem !== ""
        lines: 3
        text: panel.model.problem
        size: 11
        weight: Theme.semiBold
        color: Theme.red
        Accessible.role: Accessible.AlertMessage
    }

    RescueProgress {
        Layout.fillWidth: true
        visible: panel.model.busy
        share: panel.model.share
        text: panel.stage === "sure" ? qsTr("The records are being brought back …") : qsTr("The backup is being opened …")
    }

    Item {
        Layout.fillHeight: true
    }

    ActionButton {
        visible: !panel.done && !(panel.stage === "sure" && panel.model.busy)
        Layout.preferredHeight: Theme.touch
        look: "quiet"
        icon: "back"
        text: qsTr("Cancel")
        onActivated: panel.model.cancel()
    }
}
