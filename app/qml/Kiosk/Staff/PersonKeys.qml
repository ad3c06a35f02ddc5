pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What a person signs in with: the card and the PIN, made anew or stopped.
StaffCard {
    id: card

    required property PersonModel model

    title: qsTr("Card and PIN")

    Label {
        Layout.fillWidth: true
        visible: card.model.card.length === 0
        text: card.model.cardMade !== "" ? qsTr("A card made on %1 works.").arg(card.model.cardMade) : qsTr("No card works. The code and the PIN do.")
        size: 8.5
    }

    CardPanel {
        Layout.fillWidth: true
        visible: card.model.card.length > 0 || card.model.pin !== ""
        code: card.model.code
        pin: card.model.pin
        square: card.model.card
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: 5 * Theme.u
        rowSpacing: 5 * Theme.u
        uniformCellWidths: true

        StaffButton {
            Layout.fillWidth: true
            visible: card.model.card.length > 0
            look: "primary"
            icon: "print"
            text: qsTr("Print card")
            onActivated: card.model.printCard()
        }

        StaffButton {
            Layout.fillWidth: true
            visible: !card.model.archived
            icon: "card"
            text: qsTr("New card")
            onActivated: card.model.ask("card")
        }

        StaffButton {
            Layout.fillWidth: true
            visible: card.model.cardMade !== ""
            look: "danger"
            text: qsTr("Card is lost")
            onActivated: card.model.ask("revoke")
        }

        StaffButton {
            Layout.fillWidth: true
            visible: !card.model.archived
            text: qsTr("New PIN")
            onActivated: card.model.ask("pin")
        }
    }
}
