import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels

// Somebody new, a new secret, or somebody who has left. A secret is cleared when it closes.
StaffDialog {
    id: dialog

    required property TeamModel model
    property var roles: ({})

    readonly property bool adding: dialog.model.asking === "add"
    readonly property bool leaving: dialog.model.asking === "archive"

    function question(): string {
        switch (dialog.model.asking) {
        case "add":
            return qsTr("Somebody new");
        case "secret":
            return qsTr("A new PIN or passphrase for %1").arg(dialog.model.about);
        }
        return qsTr("Has %1 left?").arg(dialog.model.about);
    }

    heading: dialog.question()
    text: dialog.model.problem !== "" ? dialog.model.problem : dialog.leaving ? qsTr("They can sign in no more. What they have done stays beside their name.") : qsTr("Physios and front desk have a PIN of 6 to 12 digits, admins a passphrase of at least 12 letters.")
    confirm: dialog.leaving ? qsTr("Has left") : qsTr("Save")
    danger: dialog.leaving
    ready: !dialog.model.busy
    onConfirmed: dialog.model.confirm(secret.input.text, again.input.text)
    onCancelled: dialog.model.close()
    onVisibleChanged: {
        secret.input.clear();
        again.input.clear();
    }

    Field {
        Layout.fillWidth: true
        visible: dialog.adding
        label: qsTr("Number, three digits")
        text: dialog.model.number
        most: 3
        hints: Qt.ImhDigitsOnly
        onEdited: text => dialog.model.typeNumber(text)
    }

    Field {
        Layout.fillWidth: true
        visible: dialog.adding
        label: qsTr("Name of the colleague")
        text: dialog.model.name
        onEdited: text => dialog.model.typeName(text)
    }

    StaffChoice {
        Layout.fillWidth: true
        visible: dialog.adding
        options: ["physio", "front_desk", "admin"].map(each => ({
                    value: each,
                    text: dialog.roles[each]
                }))
        value: dialog.model.role
        onChosen: value => dialog.model.chooseRole(value)
    }

    Field {
        id: secret

        Layout.fillWidth: true
        visible: !dialog.leaving
        secret: true
        most: 128
        label: qsTr("PIN or passphrase")
    }

    Field {
        id: again

        Layout.fillWidth: true
        visible: !dialog.leaving
        secret: true
        most: 128
        label: qsTr("The same again")
    }
}
