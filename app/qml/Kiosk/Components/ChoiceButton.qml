import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A way on that needs a second line: what it is called, and which one.
Pressable {
    id: choice

    property string text: ""
    property string detail: ""
    property string icon: ""
    property real size: 12.5

    label: choice.text
    hint: choice.detail
    implicitHeight: Math.max(Theme.touch, 42 * Theme.u)
    Layout.minimumHeight: Math.max(Theme.touch, Theme.largeText ? (Theme.portrait ? 66 : 50) * Theme.u : 0)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: choice.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: 0.8 * Theme.u
        border.color: Theme.outline
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 9 * Theme.u
        anchors.rightMargin: 9 * Theme.u
        anchors.topMargin: 3 * Theme.u
        anchors.bottomMargin: 3 * Theme.u
        spacing: 7 * Theme.u

        Icon {
            Layout.alignment: Qt.AlignVCenter
            name: choice.icon
            size: 15 * Theme.u
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.ceil(1.25 * pixels)
                text: choice.text
                size: choice.size
                fit: true
                weight: Theme.semiBold
                verticalAlignment: which.visible ? Text.AlignBottom : Text.AlignVCenter
                Accessible.ignored: true
            }

            Label {
                id: which

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: choice.detail !== ""
                text: choice.detail
                Layout.minimumHeight: Theme.largeText ? 1.25 * pixels : 0
                size: 10.5
                fit: true
                color: Theme.muted
                verticalAlignment: Text.AlignTop
                Accessible.ignored: true
            }
        }
    }

    FocusRing {}
}
