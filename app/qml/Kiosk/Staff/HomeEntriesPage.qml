import QtQuick
import Kiosk.Theme

// What was ticked on the take-home page.
StaffPage {
    id: page

    title: qsTr("Home sessions")

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        text: qsTr("Scan the code on the take-home page.")
    }
}
