import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// One sentence about something that did not work, until it is put away.
Rectangle {
    id: notice

    required property StaffViewModel staff

    visible: notice.staff.notice !== ""
    implicitHeight: line.implicitHeight + 6 * Theme.u
    color: Theme.chip

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 12 * Theme.u
        anchors.rightMargin: 12 * Theme.u
        spacing: 6 * Theme.u

        Icon {
            name: "hurt"
            color: Theme.chipInk
            size: 11 * Theme.u
        }

        Label {
            Layout.fillWidth: true
            text: notice.staff.notice
            size: 8.5
            weight: Theme.semiBold
            color: Theme.chipInk
            Accessible.role: Accessible.AlertMessage
        }

        StaffButton {
            text: qsTr("Close")
            onActivated: notice.staff.dismiss()
        }
    }
}
