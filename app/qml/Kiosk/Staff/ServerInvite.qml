pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Lets another kiosk in. The code and what to do with it stand side by side where there is room,
// so that all of it is seen at once.
StaffCard {
    id: card

    required property ServerModel model
    readonly property bool shown: card.model.invitation !== ""

    title: qsTr("Another kiosk or desk")

    Field {
        Layout.fillWidth: true
        visible: !card.shown
        label: qsTr("What it is called")
        note: qsTr("Such as Room 2, or Front desk.")
        most: 40
        text: card.model.name
        onEdited: text => card.model.typeName(text)
    }

    StaffButton {
        visible: !card.shown
        enabled: card.model.name !== "" && !card.model.busy
        look: "primary"
        text: qsTr("Make a code")
        onActivated: card.model.invite()
    }

    GridLayout {
        Layout.fillWidth: true
        visible: card.shown
        columns: card.width > 300 * Theme.u ? 2 : 1
        columnSpacing: 10 * Theme.u
        rowSpacing: 5 * Theme.u

        QrCode {
            Layout.preferredWidth: 110 * Theme.u
            Layout.preferredHeight: 110 * Theme.u
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            rows: card.model.rows
            says: qsTr("Code for joining")
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 5 * Theme.u

            Label {
                Layout.fillWidth: true
                text: qsTr("Scan this on the new kiosk, under Settings and Server. It works once, for 30 minutes. Show it to nobody else: it opens the clinic's records.")
                size: 8.5
                wrapMode: Text.Wrap
            }

            StaffButton {
                text: qsTr("Hide the code")
                onActivated: card.model.hideInvitation()
            }

            Label {
                Layout.fillWidth: true
                text: card.model.invitation
                size: 7.5
                color: Theme.muted
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
