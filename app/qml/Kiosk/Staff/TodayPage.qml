import QtQuick
import Kiosk.Theme

// Who needs a human today.
StaffPage {
    id: page

    title: qsTr("Today")

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        text: qsTr("Nobody is waiting.")
    }
}
