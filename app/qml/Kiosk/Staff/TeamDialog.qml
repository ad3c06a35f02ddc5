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
    readonly property bool losing: dialog.model.asking === "badge"
    readonly property bool roling: dialog.model.asking === "roles"
    readonly property bool typing: dialog.adding || dialog.model.asking === "secret" || (dialog.roling && dialog.model.admits)

    function question(): string {
        switch (dialog.model.asking) {
        case "add":
            return qsTr("Somebody new");
        case "secret":
            return qsTr("A new PIN or passphrase for %1").arg(dialog.model.about);
        case "roles":
            return qsTr("What is %1 here?").arg(dialog.model.about);
        case "badge":
            return qsTr("Is the badge of %1 lost?").arg(dialog.model.about);
        }
        return qsTr("Has %1 left?").arg(dialog.model.about);
    }

    function explained(): string {
        switch (dialog.model.asking) {
        case "archive":
            return qsTr("They can sign in no more. What they have done stays beside their name.");
        case "badge":
            return qsTr("It stops working at once. Their number and PIN still sign them in.");
        }
        if (!dialog.typing)
            return qsTr("It holds from their next sign-in.");
        return qsTr("Physios and front desk have a PIN of 6 to 12 digits, admins a passphrase of at least 12 letters. They choose their own at the first sign-in.");
    }

    function confirmation(): string {
        if (dialog.leaving)
            return qsTr("Has left");
        return dialog.losing ? qsTr("It is lost") : qsTr("Save");
    }

    heading: dialog.question()
    text: dialog.model.problem !== "" ? dialog.model.problem : dialog.explained()
    confirm: dialog.confirmation()
    danger: dialog.leaving || dialog.losing
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
        visible: dialog.adding || dialog.roling
        options: ["physio", "front_desk", "admin", "physio_admin"].map(each => ({
                    value: each,
                    text: dialog.roles[each]
                }))
        value: dialog.model.role
        onChosen: value => dialog.model.chooseRole(value)
    }

    Field {
        id: secret

        Layout.fillWidth: true
        visible: dialog.typing
        secret: true
        most: 128
        label: qsTr("PIN or passphrase")
    }

    Field {
        id: again

        Layout.fillWidth: true
        visible: dialog.typing
        secret: true
        most: 128
        label: qsTr("The same again")
    }
}
