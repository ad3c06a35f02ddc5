import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One printer among several: its name, and a mark on the one that prints.
Pressable {
    id: choice

    property string text: ""
    property bool chosen: false

    label: choice.text
    implicitHeight: Math.max(Theme.touch, 24 * Theme.u)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: choice.chosen

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: choice.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: (choice.chosen ? 1.6 : 0.8) * Theme.u
        border.color: choice.chosen ? Theme.blue : Theme.outline
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8 * Theme.u
        anchors.rightMargin: 8 * Theme.u
        spacing: 5 * Theme.u

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            Layout.preferredWidth: 9 * Theme.u
            Layout.preferredHeight: 9 * Theme.u
            radius: width / 2
            color: "transparent"
            border.width: 1.2 * Theme.u
            border.color: Theme.outline

            Rectangle {
                anchors.centerIn: parent
                width: 5 * Theme.u
                height: width
                radius: width / 2
                color: Theme.blue
                visible: choice.chosen
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: choice.height - 4 * Theme.u
            text: choice.text
            size: 11
            fit: true
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
