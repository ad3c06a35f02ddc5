import QtQuick
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// For the admin: one green line when the kiosk is well, or what is to be done first.
Item {
    id: alert

    required property StaffViewModel staff

    readonly property string wrong: {
        if (alert.staff.tested === "none")
            return qsTr("The kiosk has not looked at itself today.");
        const first = alert.staff.faults[0] ?? "";
        return alert.staff.faults.length > 1 ? qsTr("%1 And %2 more.").arg(first).arg(alert.staff.faults.length - 1) : first;
    }

    visible: alert.staff.tested !== ""
    implicitHeight: visible ? (grave.visible ? grave.implicitHeight : fine.implicitHeight) : 0

    StaffAlert {
        id: grave

        width: parent.width
        height: implicitHeight
        grave: alert.staff.faults.length > 0
        text: alert.wrong

        StaffButton {
            text: qsTr("Self-test")
            onActivated: alert.staff.open("self_test")
        }
    }

    Label {
        id: fine

        width: parent.width
        visible: !grave.visible
        text: qsTr("Self-test of %1: all is well.").arg(alert.staff.tested)
        size: 8
        weight: Theme.semiBold
        color: Theme.green
        Accessible.role: Accessible.StaticText
    }
}
