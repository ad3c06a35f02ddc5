import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Something to know before going on; nothing at all when it has no words.
Rectangle {
    id: alert

    property string text: ""
    property bool grave: false
    default property alias extra: more.data

    readonly property color said: alert.grave ? Theme.red : Theme.chipInk

    visible: alert.text !== ""
    implicitHeight: visible ? line.implicitHeight + 6 * Theme.u : 0
    radius: 4 * Theme.u
    color: alert.grave ? Theme.tintRed : Theme.chip

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 5 * Theme.u
        anchors.rightMargin: 5 * Theme.u
        spacing: 5 * Theme.u

        Icon {
            name: alert.grave ? "stop" : "hurt"
            color: alert.said
            size: 10 * Theme.u
        }

        Label {
            Layout.fillWidth: true
            text: alert.text
            size: 8.5
            weight: Theme.semiBold
            color: alert.said
            Accessible.role: Accessible.AlertMessage
        }

        RowLayout {
            id: more

            spacing: 4 * Theme.u
        }
    }
}
