import QtQuick
import Kiosk.StaffModels
import Kiosk.Theme

// What staff must know before they look at the list: numbers, the other kiosks, the machine.
Column {
    id: alerts

    required property StaffViewModel staff

    readonly property StaffTodayModel model: alerts.staff.today

    spacing: 5 * Theme.u

    StillToDo {
        width: alerts.width
        height: implicitHeight
        staff: alerts.staff
    }

    NumbersAlert {
        width: alerts.width
        height: implicitHeight
        staff: alerts.staff
        uncalled: alerts.model.uncalled
    }

    ExchangeAlert {
        width: alerts.width
        height: implicitHeight
        staff: alerts.staff
        exchange: alerts.model.exchange
    }

    MachineAlerts {
        width: alerts.width
        staff: alerts.staff
        model: alerts.model
    }

    StaffAlert {
        width: alerts.width
        height: implicitHeight
        text: alerts.model.aside
    }
}
