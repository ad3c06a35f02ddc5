pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Records that were sent from this kiosk and are still kept here.
StaffCard {
    id: card

    required property TransfersModel model
    readonly property var standings: ({
            waits: qsTr("It has not been taken in yet."),
            arrived: qsTr("It has arrived.")
        })

    title: qsTr("Sent from this kiosk")

    Repeater {
        model: card.model.gone

        ColumnLayout {
            id: record

            required property var modelData

            Layout.fillWidth: true
            spacing: 2 * Theme.u

            Label {
                Layout.fillWidth: true
                text: record.modelData.name
                size: 9
                weight: Theme.semiBold
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("To %1, sent %2").arg(record.modelData.whither).arg(record.modelData.at)
                size: 8.5
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.standings[record.modelData.state] ?? ""
                size: 7.5
                color: Theme.muted
                wrapMode: Text.Wrap
            }

            StaffButton {
                visible: card.model.maySend && record.modelData.state === "waits"
                enabled: !card.model.busy
                text: qsTr("Keep them here after all")
                onActivated: card.model.ask("back", record.modelData.id)
            }

            StaffButton {
                visible: card.model.mayErase && record.modelData.state === "arrived"
                enabled: !card.model.busy
                look: "danger"
                text: qsTr("Erase the record here")
                onActivated: card.model.ask("erase", record.modelData.id)
            }
        }
    }
}
