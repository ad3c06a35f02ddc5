pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Records that other clinics have sent: whose, from where, and how much.
StaffCard {
    id: card

    required property TransfersModel model

    title: qsTr("Waiting to be taken in")

    Label {
        Layout.fillWidth: true
        visible: card.model.came.length === 0
        text: card.model.looked ? qsTr("No other clinic has sent a record.") : card.model.busy ? qsTr("One moment …") : qsTr("The server has not been asked.")
        size: 8.5
        color: Theme.muted
        wrapMode: Text.Wrap
    }

    Repeater {
        model: card.model.came

        ColumnLayout {
            id: record

            required property var modelData

            function who(): string {
                const of = record.modelData;
                if (of.name === "")
                    return qsTr("A record");
                return of.born === "" ? of.name : qsTr("%1, born %2").arg(of.name).arg(of.born);
            }

            Layout.fillWidth: true
            spacing: 2 * Theme.u

            Label {
                Layout.fillWidth: true
                text: record.who()
                size: 9
                weight: Theme.semiBold
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                text: record.modelData.at === "" ? qsTr("From %1").arg(record.modelData.whence) : qsTr("From %1, sent %2").arg(record.modelData.whence).arg(record.modelData.at)
                size: 8.5
                wrapMode: Text.Wrap
            }

            TransferMuch {
                Layout.fillWidth: true
                visible: record.modelData.name !== ""
                much: record.modelData
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: record.modelData.trouble
                size: 8.5
                color: Theme.red
                wrapMode: Text.Wrap
            }

            StaffButton {
                visible: record.modelData.trouble === ""
                enabled: !card.model.busy
                look: "primary"
                text: qsTr("Take it in")
                onActivated: card.model.ask("take", record.modelData.id)
            }
        }
    }

    StaffButton {
        enabled: !card.model.busy
        text: qsTr("Look again")
        onActivated: card.model.look()
    }
}
