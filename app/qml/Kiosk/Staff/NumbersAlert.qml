import QtQuick
import Kiosk.StaffModels

// Says that handouts have no number to call, and leads whoever may set one to where it is set.
StaffAlert {
    id: alert

    required property StaffViewModel staff
    property list<string> uncalled
    property bool maySet: false

    function lacking(): string {
        const [emergency, clinic] = ["emergency", "clinic"].map(whom => alert.uncalled.includes(whom));
        if (emergency && clinic)
            return qsTr("Handouts have no number to call: neither the emergency number nor the clinic's is set.");
        if (emergency)
            return qsTr("Handouts have no emergency number to call: it is not set.");
        return clinic ? qsTr("Handouts have no number of the clinic to call: it is not set.") : "";
    }

    grave: true
    text: alert.lacking() === "" || alert.maySet ? alert.lacking() : `${alert.lacking()} ${qsTr("An admin can set it.")}`

    StaffButton {
        visible: alert.maySet
        text: qsTr("Settings")
        onActivated: alert.staff.open("settings")
    }
}
