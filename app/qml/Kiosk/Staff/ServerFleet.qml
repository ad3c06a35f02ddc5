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

            function standing(): string {
                const of = kiosk.modelData;
                const told = [of.seen ? qsTr("Last seen: %1").arg(of.seen) : qsTr("Never seen")];
                if (of.version)
                    told.push(qsTr("Version %1").arg(of.version));
                told.push(of.proven ? qsTr("Backup proven: %1").arg(of.proven) : qsTr("No backup proven"));
                if (of.disk)
                    told.push(qsTr("Free on the disk: %1 GB").arg(of.disk));
                return told.join("  ·  ");
            }

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
                text: kiosk.standing()
                size: 7.5
                color: kiosk.modelData.wrong ? Theme.red : Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
}
