import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The badge: made, printed once, and stopped when it is lost.
StaffCard {
    id: card

    required property OwnModel model

    title: qsTr("Badge")

    Label {
        Layout.fillWidth: true
        visible: card.model.square.length === 0
        text: card.model.badge !== "" ? qsTr("A badge made on %1 works.").arg(card.model.badge) : qsTr("You have no badge. With one, hold it before the scanner and type a short PIN.")
        size: 8.5
    }

    Label {
        Layout.fillWidth: true
        visible: card.model.badge !== "" && !card.model.short
        text: qsTr("You have no short PIN yet. Your PIN or passphrase works with the badge as well.")
        size: 8.5
        color: Theme.muted
    }

    QrCode {
        Layout.preferredWidth: 62 * Theme.u
        Layout.preferredHeight: 62 * Theme.u
        visible: card.model.square.length > 0
        rows: card.model.square
        says: qsTr("The badge's square, to print")
    }

    Label {
        Layout.fillWidth: true
        visible: card.model.square.length > 0
        text: qsTr("Print the badge now: its square is not shown again.")
        size: 8.5
        color: Theme.muted
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: 5 * Theme.u
        rowSpacing: 5 * Theme.u
        uniformCellWidths: true

        StaffButton {
            Layout.fillWidth: true
            visible: card.model.square.length > 0
            look: "primary"
            icon: "print"
            text: qsTr("Print badge")
            onActivated: card.model.printBadge()
        }

        StaffButton {
            Layout.fillWidth: true
            icon: "card"
            text: qsTr("New badge")
            onActivated: card.model.ask("badge")
        }

        StaffButton {
            Layout.fillWidth: true
            visible: card.model.badge !== ""
            look: "danger"
            text: qsTr("Badge is lost")
            onActivated: card.model.ask("revoke")
        }
    }
}
