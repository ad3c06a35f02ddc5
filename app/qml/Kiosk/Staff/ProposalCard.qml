import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What the rules propose, in their one sentence, and the physio's answers to it.
StaffCard {
    id: card

    required property PatientModel model

    readonly property string kind: card.model.proposal
    readonly property bool decidable: card.kind === "progress" || card.kind === "ease"

    function heading(): string {
        switch (card.kind) {
        case "progress":
            return qsTr("Ready to progress");
        case "ease":
            return qsTr("Make it easier?");
        case "review":
            return qsTr("Please look at this plan");
        }
        return qsTr("Stay for now");
    }

    visible: card.kind !== ""
    color: card.kind === "progress" ? Theme.tintGreen : card.kind === "hold" ? Theme.card : Theme.tintAmber
    title: card.heading()
    spacing: 4 * Theme.u

    Label {
        Layout.fillWidth: true
        text: card.model.sentence
        size: 8.5
    }

    GridLayout {
        Layout.fillWidth: true
        visible: card.kind !== "hold"
        columns: 2
        columnSpacing: 4 * Theme.u
        rowSpacing: 4 * Theme.u

        StaffButton {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            look: "primary"
            icon: "tick"
            once: true
            text: card.decidable ? qsTr("Accept") : qsTr("I have looked at it")
            onActivated: card.model.accept()
        }

        StaffButton {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            text: card.decidable ? qsTr("Accept and say why") : qsTr("Say what I saw")
            onActivated: card.model.ask("accept", "")
        }

        StaffButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            text: qsTr("Change")
            onActivated: card.decidable ? card.model.changeProposal() : card.model.editPlan()
        }

        StaffButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            text: qsTr("Decline")
            onActivated: card.model.ask("decline", "")
        }
    }
}
