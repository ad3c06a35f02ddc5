import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// A PIN or passphrase of one's own: the one of now, and the new one twice. Cleared once it is stored.
StaffCard {
    id: card

    required property OwnModel model

    readonly property string secret: card.model.phrase ? qsTr("Passphrase") : qsTr("PIN")

    function rule(): string {
        if (card.model.shortening)
            return qsTr("4 or 5 digits. It works with your badge, and where your own screen has locked.");
        return card.model.phrase ? qsTr("At least 12 letters.") : qsTr("6 to 12 digits.");
    }

    function standing(): string {
        if (card.model.problem !== "")
            return card.model.problem;
        if (card.model.busy)
            return qsTr("One moment …");
        switch (card.model.stored) {
        case "secret":
            return qsTr("Changed. The old one works no more.");
        case "short":
            return qsTr("Your short PIN is set.");
        }
        return card.rule();
    }

    function clear(): void {
        old.input.clear();
        fresh.input.clear();
        again.input.clear();
    }

    title: card.model.first ? qsTr("Choose your own") : card.secret

    Connections {
        function onStoredChanged(): void {
            card.clear();
        }

        function onShorteningChanged(): void {
            card.clear();
        }

        target: card.model
    }

    Label {
        Layout.fillWidth: true
        visible: card.model.first
        text: qsTr("Somebody else made the one that you have just typed. Choose one that only you know, then go on.")
        size: 8.5
    }

    StaffChoice {
        Layout.fillWidth: true
        visible: !card.model.first
        options: [
            {
                value: "long",
                text: card.secret
            },
            {
                value: "short",
                text: qsTr("Short PIN")
            }
        ]
        value: card.model.shortening ? "short" : "long"
        onChosen: value => card.model.shorten(value === "short")
    }

    Field {
        id: old

        Layout.fillWidth: true
        visible: !card.model.first
        secret: true
        most: 128
        label: card.model.phrase ? qsTr("Your passphrase of now") : qsTr("Your PIN of now")
    }

    Field {
        id: fresh

        Layout.fillWidth: true
        secret: true
        most: 128
        label: card.model.shortening ? qsTr("New short PIN") : card.model.phrase ? qsTr("New passphrase") : qsTr("New PIN")
    }

    Field {
        id: again

        Layout.fillWidth: true
        secret: true
        most: 128
        label: qsTr("The same again")
        onAccepted: card.model.save(old.input.text, fresh.input.text, again.input.text)
    }

    Label {
        Layout.fillWidth: true
        text: card.standing()
        size: 8.5
        weight: card.model.problem !== "" ? Theme.semiBold : Theme.regular
        color: card.model.problem !== "" ? Theme.red : Theme.muted
        Accessible.role: card.model.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }

    StaffButton {
        Layout.alignment: Qt.AlignRight
        enabled: !card.model.busy
        look: "primary"
        once: true
        text: qsTr("Save")
        onActivated: card.model.save(old.input.text, fresh.input.text, again.input.text)
    }
}
