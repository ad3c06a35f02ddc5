import QtQuick
import Kiosk.StaffModels

// What another version means, before it is asked for.
StaffDialog {
    id: dialog

    required property UpdatesModel model
    readonly property bool back: dialog.model.asking === "back"

    visible: dialog.model.asking !== ""
    heading: dialog.back ? qsTr("Go back to version %1?").arg(dialog.model.about) : qsTr("Install version %1?").arg(dialog.model.about)
    text: {
        if (dialog.back)
            return qsTr("The kiosk closes now and starts again with it. What patients did is kept: if going back would lose anything that was saved since the update, the version of today stays, and this page says why.");
        return qsTr("It is first tried on a copy of the records, and a backup is made. If that fails, nothing changes. Then the kiosk starts again by itself, in a few minutes: nobody should exercise meanwhile. Version %1 stays on this machine, and comes back by itself if the new one does not start.").arg(dialog.model.version);
    }
    confirm: dialog.back ? qsTr("Go back") : qsTr("Install")
    danger: dialog.back
    onConfirmed: dialog.model.confirm()
    onCancelled: dialog.model.putAway()
}
