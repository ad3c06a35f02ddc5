import QtQuick
import Kiosk.Theme

// What the clinic has set.
StaffPage {
    id: page

    title: qsTr("Settings")

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        text: qsTr("There is nothing to set yet.")
    }
}
