import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The clinic's number, and the one for an emergency.
FirstStep {
    id: step

    enough: ["clinic_contact", "emergency_number"].every(name => (step.model.values[name] ?? "").trim() !== "")

    Field {
        Layout.fillWidth: true
        label: qsTr("Whom to call at the clinic")
        note: qsTr("A number, with a name beside it if you like.")
        size: 12
        tall: Theme.touch
        most: 80
        text: step.model.values.clinic_contact ?? ""
        onEdited: text => step.model.edit("clinic_contact", text)
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Emergency number")
        note: qsTr("The one for an ambulance here, such as 112.")
        size: 12
        tall: Theme.touch
        most: 20
        hints: Qt.ImhDialableCharactersOnly
        text: step.model.values.emergency_number ?? ""
        onEdited: text => step.model.edit("emergency_number", text)
        onAccepted: if (step.enough)
            step.proceed()
    }
}
