import QtQuick
import Kiosk.Theme

// One patient's plan.
StaffPage {
    id: page

    title: qsTr("Plan")

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        text: qsTr("There is no plan yet.")
    }
}
