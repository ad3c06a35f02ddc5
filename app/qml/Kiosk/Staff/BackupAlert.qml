import QtQuick
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// For the admin: of when the last backup is that was opened and counted, or what keeps one away.
Item {
    id: alert

    required property StaffViewModel staff

    readonly property string wrong: {
        if (alert.staff.backupTrouble !== "")
            return qsTr("The last backup was not made. %1").arg(alert.staff.backupTrouble);
        return alert.staff.backup === "none" ? qsTr("There is no backup of the records yet.") : "";
    }
    readonly property Item shown: grave.visible ? grave : fine

    visible: alert.staff.backup !== ""
    implicitHeight: visible ? shown.implicitHeight : 0

    StaffAlert {
        id: grave

        width: parent.width
        grave: true
        text: alert.wrong

        StaffButton {
            text: qsTr("Backups")
            onActivated: alert.staff.open("backups")
        }
    }

    Label {
        id: fine

        width: parent.width
        visible: !grave.visible
        text: qsTr("Restore proven with the backup of %1.").arg(alert.staff.backup)
        size: 8
        color: Theme.muted
    }
}
