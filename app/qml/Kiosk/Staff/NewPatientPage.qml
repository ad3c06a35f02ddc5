import QtQuick
import Kiosk.StaffModels
import Kiosk.Theme

// Somebody new: one form, one Save, and then what they sign in with.
StaffPage {
    id: page

    readonly property NewPatientModel model: page.staff.newPatient
    readonly property bool saved: page.model.saved

    function begin(): void {
        if (page.saved)
            keys.begin();
        else
            form.begin();
    }

    title: page.saved ? page.model.name : qsTr("New patient")
    onSavedChanged: page.begin()
    Component.onCompleted: page.begin()

    NewPatientForm {
        id: form

        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        visible: !page.saved
        model: page.model
    }

    NewPatientKeys {
        id: keys

        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        visible: page.saved
        model: page.model
    }
}
