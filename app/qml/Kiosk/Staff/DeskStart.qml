import QtQuick
import Kiosk.StaffModels
import Kiosk.Theme

// Beside the list of patients while nobody is open: what else somebody must know today.
StaffPage {
    id: page

    readonly property StaffTodayModel model: page.staff.today

    title: qsTr("Today")
    subtitle: !page.model.ready ? "" : page.model.whose === "mine" ? qsTr("%n patients of mine", "", page.model.total) : qsTr("%n patients", "", page.model.total)

    StaffScroll {
        id: scroll

        anchors.fill: parent
        anchors.margins: 8 * Theme.u

        TodayAlerts {
            id: alerts

            width: scroll.width
            staff: page.staff
        }
    }

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: alerts.height === 0
        text: qsTr("Choose somebody from the list. F1 shows what the keys do.")
    }
}
