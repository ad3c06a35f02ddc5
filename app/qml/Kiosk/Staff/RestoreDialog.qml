import QtQuick
import Kiosk.StaffModels

// What is in a backup, before it takes the place of what is here; then the kiosk has to start anew.
StaffDialog {
    id: dialog

    required property BackupsModel model
    required property StaffViewModel staff

    readonly property var found: dialog.model.asking
    readonly property bool waiting: dialog.model.restart

    visible: dialog.waiting || dialog.found.when !== undefined
    heading: dialog.waiting ? qsTr("The records are ready.") : qsTr("Bring back the records of %1?").arg(dialog.found.when ?? "")
    text: {
        if (dialog.waiting)
            return qsTr("The kiosk starts again now, with the records of the backup. Those of today stay in the data folder, set aside.");
        const holds = qsTr("Patients in it: %1. Sessions: %2.").arg(dialog.found.patients ?? 0).arg(dialog.found.sessions ?? 0);
        const known = dialog.found.erasedTo ? qsTr("Whose record was erased after %1 may come back: the list is not here.").arg(dialog.found.erasedTo) : "";
        return `${holds} ${known} ${qsTr("Whatever was done since then is set aside. Close the desks first: nobody may use the records meanwhile.")}`;
    }
    cancel: dialog.waiting ? "" : qsTr("Cancel")
    confirm: dialog.waiting ? qsTr("Start the kiosk again") : qsTr("Bring back")
    danger: !dialog.waiting
    ready: dialog.waiting || dialog.model.doing === ""
    onConfirmed: dialog.waiting ? dialog.staff.exit() : dialog.model.restore()
    onCancelled: dialog.model.putAway()
}
