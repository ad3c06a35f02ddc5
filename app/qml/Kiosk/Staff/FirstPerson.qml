import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The first person who works here: an admin, for they let in the others.
FirstStep {
    id: step

    enough: step.model.staffed || (called.input.text.trim() !== "" && number.input.text.length === 3 && secret.input.text.length >= 12 && again.input.text !== "")

    function proceed(): void {
        if (step.model.staffed)
            step.model.proceed();
        else
            step.model.addPerson(number.input.text, called.input.text, secret.input.text, again.input.text);
    }

    Label {
        Layout.fillWidth: true
        visible: step.model.staffed
        text: step.model.person !== "" ? qsTr("You are signed in: %1").arg(step.model.person) : qsTr("Somebody works here already.")
        size: 11
        weight: Theme.semiBold
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !step.model.staffed
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 8 * Theme.u
        rowSpacing: 6 * Theme.u

        Field {
            id: called

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Your name")
            size: 10
        }

        Field {
            id: number

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Your number, three digits")
            size: 10
            most: 3
            hints: Qt.ImhDigitsOnly
            text: "101"
        }

        StaffChoice {
            large: true
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait ? 1 : 2
            label: qsTr("You are")
            options: [
                {
                    value: "physio_admin",
                    text: qsTr("Physio and admin")
                },
                {
                    value: "admin",
                    text: qsTr("Admin alone")
                }
            ]
            value: step.model.role
            onChosen: value => step.model.chooseRole(value)
        }

        Field {
            id: secret

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Passphrase")
            note: qsTr("At least 12 letters, for it opens everything. A few words that only you would put together are easy to keep in mind.")
            size: 10
            secret: true
            most: 128
        }

        Field {
            id: again

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("The same again")
            size: 10
            secret: true
            most: 128
            onAccepted: if (step.enough)
                step.proceed()
        }
    }
}
