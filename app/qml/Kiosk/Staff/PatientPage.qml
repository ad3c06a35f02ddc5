import QtQuick
import Kiosk.Theme

// One patient, readable in ten seconds.
StaffPage {
    id: page

    title: qsTr("Patient")

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        text: qsTr("There is nothing to show yet.")
    }
}
