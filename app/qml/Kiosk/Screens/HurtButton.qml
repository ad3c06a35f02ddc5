import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The way out for whatever is wrong, in a session.
Pressable {
    id: button

    label: qsTr("It hurts")
    hint: qsTr("or I feel unwell")
    implicitWidth: Math.max(Theme.touch, 100 * Theme.u)
    implicitHeight: Math.max(Theme.touch, 32 * Theme.u)
    Layout.minimumHeight: Theme.touch

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: Theme.u
        border.color: Theme.red
    }

    RowLayout {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 8 * Theme.u)
        height: parent.height - 4 * Theme.u
        spacing: 4 * Theme.u

        Icon {
            visible: !(Theme.portrait && Theme.largeText) // larger words take its place
            name: "hurt"
            color: Theme.red
            size: 14.3 * Theme.u
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 17 * Theme.u
                text: button.label
                size: 13
                weight: Theme.semiBold
                color: Theme.red
                fit: true
                verticalAlignment: Text.AlignBottom
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 13 * Theme.u
                text: button.hint
                size: 9.5
                weight: Theme.semiBold
                color: Theme.red
                fit: true
                verticalAlignment: Text.AlignTop
                Accessible.ignored: true
            }
        }
    }

    FocusRing {}
}
