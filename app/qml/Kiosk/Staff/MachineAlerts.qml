import QtQuick
import Kiosk.StaffModels
import Kiosk.Theme

// Says early that the machine's clock cannot be right, that its disk is nearly full, or that it is mute.
Column {
    id: alerts

    required property StaffTodayModel model
    required property StaffViewModel staff

    function clockWords(): string {
        switch (alerts.model.clock) {
        case "behind":
            return qsTr("This machine's clock is behind what was stored last. Set its date and time.");
        case "ahead":
            return qsTr("This machine's clock is far ahead of what was stored last. Check its date and time.");
        default:
            return "";
        }
    }

    height: implicitHeight
    spacing: 5 * Theme.u

    StaffAlert {
        width: alerts.width
        height: implicitHeight
        grave: true
        text: alerts.clockWords()

        StaffButton {
            text: qsTr("The clock is right")
            onActivated: alerts.model.clockIsRight()
        }
    }

    StaffAlert {
        width: alerts.width
        height: implicitHeight
        text: !alerts.staff.soundless ? "" : alerts.staff.muted ? qsTr("Patients hear nothing here: the sound of this machine is turned off. Until it is on, the edge of the screen flashes with each cue.") : qsTr("Patients hear nothing here: no loudspeaker was found. Until there is one, the edge of the screen flashes with each cue.")

        StaffButton {
            text: qsTr("I know")
            onActivated: alerts.staff.noteSilence()
        }
    }

    StaffAlert {
        width: alerts.width
        height: implicitHeight
        grave: true
        text: alerts.model.room < 0 ? "" : qsTr("The disk is nearly full: %L1 MB are left. Free some space soon.").arg(alerts.model.room)
    }
}
