pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What another clinic scans or writes to send a record here.
StaffCard {
    id: card

    required property TransfersModel model

    title: qsTr("The address of this clinic")

    GridLayout {
        Layout.fillWidth: true
        columns: card.width > 300 * Theme.u ? 2 : 1
        columnSpacing: 10 * Theme.u
        rowSpacing: 5 * Theme.u

        QrCode {
            Layout.preferredWidth: 80 * Theme.u
            Layout.preferredHeight: 80 * Theme.u
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            rows: card.model.rows
            says: qsTr("The address of this clinic")
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 5 * Theme.u

            Label {
                Layout.fillWidth: true
                text: qsTr("Give it to the clinic that sends a record: scanned, on paper or by e-mail. It is no secret.")
                size: 8.5
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                text: card.model.own
                size: 7.5
                color: Theme.muted
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
