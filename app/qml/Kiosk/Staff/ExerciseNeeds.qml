import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What an exercise needs, and who stands for it: the safety questions are asked about these positions.
ColumnLayout {
    id: needs

    required property ExercisesModel model

    spacing: 6 * Theme.u

    StaffAlert {
        Layout.fillWidth: true
        text: needs.model.draft ? qsTr("Draft: it can be put into plans once you have confirmed what it needs.") : ""
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Patients are asked whether they can take these positions, and are kept from the exercise when they cannot.")
        size: 8.5
        color: Theme.muted
    }

    StaffTicks {
        Layout.fillWidth: true
        enabled: needs.model.own
        label: qsTr("Which of these positions does it need?")
        options: needs.model.needing
        onToggled: value => needs.model.need("needs", value)
    }

    StaffTicks {
        Layout.fillWidth: true
        enabled: needs.model.own
        label: qsTr("What equipment does it need?")
        options: needs.model.equipment
        onToggled: value => needs.model.need("equipment", value)
    }

    StaffButton {
        Layout.fillWidth: true
        visible: needs.model.draft
        enabled: needs.model.confirmable && !needs.model.busy && needs.model.problem === ""
        look: "primary"
        once: true
        text: qsTr("Confirm and save")
        onActivated: needs.model.confirm()
    }

    Label {
        Layout.fillWidth: true
        visible: needs.model.own && !needs.model.draft
        text: qsTr("Confirmed: it can be put into plans. Changing this, how it moves or its photos asks you again.")
        size: 8.5
        color: Theme.green
    }
}
