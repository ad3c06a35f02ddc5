import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The clinic's name, as patients know it.
FirstStep {
    id: step

    enough: (step.model.values.clinic_name ?? "").trim() !== ""

    Field {
        Layout.fillWidth: true
        label: qsTr("Name of the clinic")
        size: 12
        tall: Theme.touch
        most: 60
        text: step.model.values.clinic_name ?? ""
        onEdited: text => step.model.edit("clinic_name", text)
        onAccepted: if (step.enough)
            step.proceed()
    }
}
