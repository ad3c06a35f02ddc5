pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Each kiosk of this clinic, as the server saw it last.
StaffCard {
    id: card

    required property ServerModel model

    title: qsTr("All kiosks of this clinic, as of %1").arg(card.model.fleetAt)

    Repeater {
        model: card.model.fleet

        ColumnLayout {
            id: kiosk

            required property var modelData

            Layout.fillWidth: true
            spacing: 1 * Theme.u

            Label {
                Layout.fillWidth: true
                text: kiosk.modelData.name
                size: 8.5
                weight: Theme.semiBold
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                text: [kiosk.modelData.seen === "" ? qsTr("Never seen") : qsTr("Last seen: %1").arg(kiosk.modelData.seen), kiosk.modelData.version === "" ? "" : qsTr("Version %1").arg(kiosk.modelData.version), kiosk.modelData.proven === "" ? qsTr("No backup proven") : qsTr("Backup proven: %1").arg(kiosk.modelData.proven), kiosk.modelData.disk === "" ? "" : qsTr("Free on the disk: %1 GB").arg(kiosk.modelData.disk)].filter(it => it !== "").join("  ·  ")
                size: 7.5
                color: kiosk.modelData.wrong ? Theme.red : Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
}
