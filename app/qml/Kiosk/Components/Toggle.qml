import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Something that is on or off: said in a word, shown by where the knob is and by a tick.
Pressable {
    id: toggle

    property string text: ""
    property string icon: ""
    property bool on: false
    property FitGroup group: null

    label: toggle.text
    implicitHeight: Math.max(Theme.touch, 32 * Theme.u)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: toggle.on

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: toggle.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: 0.8 * Theme.u
        border.color: Theme.outline
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8 * Theme.u
        anchors.rightMargin: 8 * Theme.u
        spacing: 5 * Theme.u
        opacity: toggle.enabled ? 1 : 0.6

        Icon {
            Layout.alignment: Qt.AlignVCenter
            visible: toggle.icon !== ""
            name: toggle.icon
            size: 14 * Theme.u
        }

        SharedLabel {
            group: toggle.group
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: toggle.height - 4 * Theme.u
            text: toggle.text
            size: 12
            fit: true
            weight: Theme.semiBold
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        Label {
            Layout.preferredWidth: 24 * Theme.u
            Layout.preferredHeight: toggle.height - 4 * Theme.u
            text: toggle.on ? qsTr("On") : qsTr("Off")
            size: 11.5
            fit: true
            weight: toggle.on ? Theme.bold : Theme.regular
            color: toggle.on ? Theme.ink : Theme.muted
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        Rectangle {
            id: groove

            readonly property bool turned: toggle.on !== groove.LayoutMirroring.enabled

            Layout.preferredWidth: 28 * Theme.u
            Layout.preferredHeight: 16 * Theme.u
            radius: height / 2
            color: toggle.on ? Theme.blue : Theme.card
            border.width: toggle.on ? 0 : 1.2 * Theme.u
            border.color: Theme.outline

            Rectangle {
                x: groove.turned ? groove.width - width - 2 * Theme.u : 2 * Theme.u
                anchors.verticalCenter: parent.verticalCenter
                width: 12 * Theme.u
                height: width
                radius: width / 2
                color: toggle.on ? Theme.blueInk : Theme.outline

                Icon {
                    anchors.centerIn: parent
                    visible: toggle.on
                    name: "tick"
                    color: Theme.blue
                    size: 9 * Theme.u
                    thickness: 3.4
                }
            }
        }
    }

    FocusRing {}
}
