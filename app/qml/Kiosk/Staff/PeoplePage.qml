import QtQuick
import Kiosk.Theme

// Everybody who comes here.
StaffPage {
    id: page

    title: qsTr("People")

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        text: qsTr("There is nobody here yet.")
    }
}
