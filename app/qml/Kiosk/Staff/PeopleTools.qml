import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Finds somebody, and brings somebody in: new, from a list, or from another clinic where there is a
// server. Then there are four buttons, and the field has a line of its own.
GridLayout {
    id: tools

    required property PeopleModel model
    property alias search: field

    columns: Theme.portrait ? 2 : 4
    columnSpacing: 5 * Theme.u
    rowSpacing: 5 * Theme.u
    uniformCellWidths: tools.model.clinics

    Field {
        id: field

        Layout.fillWidth: true
        Layout.columnSpan: Theme.portrait ? 2 : tools.model.clinics ? 4 : 1
        text: tools.model.text
        placeholder: qsTr("Name, code or hospital number, or scan a card")
        onEdited: text => tools.model.type(text)
    }

    StaffButton {
        Layout.fillWidth: Theme.portrait || tools.model.clinics
        icon: tools.model.archived ? "tick" : ""
        text: qsTr("Show archived")
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: tools.model.archived
        onActivated: tools.model.toggleArchived()
    }

    StaffButton {
        Layout.fillWidth: Theme.portrait || tools.model.clinics
        once: true
        text: qsTr("Bring in a list")
        onActivated: tools.model.bringIn()
    }

    StaffButton {
        Layout.fillWidth: true
        visible: tools.model.clinics
        once: true
        text: qsTr("Other clinics")
        onActivated: tools.model.openClinics()
    }

    StaffButton {
        Layout.fillWidth: Theme.portrait || tools.model.clinics
        Layout.columnSpan: Theme.portrait && !tools.model.clinics ? 2 : 1
        look: "primary"
        once: true
        text: qsTr("New patient")
        keys: "Ctrl+N"
        onActivated: tools.model.addNew()
    }
}
