import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What the rules suggest, to be accepted, changed or declined.
Rectangle {
    id: proposal

    required property PlanModel model

    visible: proposal.model.proposal !== ""
    implicitHeight: visible ? column.implicitHeight + 8 * Theme.u : 0
    radius: 4 * Theme.u
    color: Theme.tintGreen

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 6 * Theme.u
        anchors.rightMargin: 6 * Theme.u
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 6 * Theme.u
        rowSpacing: 3 * Theme.u

        Label {
            Layout.fillWidth: true
            text: proposal.model.proposal
            size: 8.5
            weight: Theme.semiBold
        }

        RowLayout {
            spacing: 4 * Theme.u

            StaffButton {
                look: "primary"
                once: true
                enabled: !proposal.model.busy && !proposal.model.dirty
                text: proposal.model.proposalChanges ? qsTr("Accept") : qsTr("Seen")
                onActivated: proposal.model.accept()
            }

            StaffButton {
                visible: proposal.model.proposalChanges
                enabled: !proposal.model.busy && !proposal.model.changing
                text: qsTr("Change")
                onActivated: proposal.model.changeProposal()
            }

            StaffButton {
                enabled: !proposal.model.busy
                text: qsTr("Decline")
                onActivated: proposal.model.ask("decline")
            }
        }
    }
}
