import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One line to tick: a step of the goal, or the target of the week. The one that comes has an edge.
Pressable {
    id: step

    property int number: 0
    property string text: ""
    property string detail: ""
    property bool on: false
    property bool next: false

    label: step.text
    hint: step.detail
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: step.on

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: step.down ? Qt.tint(Theme.paper, "#382B6C8F") : step.on ? Theme.tintGreen : Theme.paper
        border.width: (step.next ? 1.4 : 0.6) * Theme.u
        border.color: step.next ? Theme.blue : Theme.outline
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 6 * Theme.u
        anchors.rightMargin: 8 * Theme.u
        spacing: 7 * Theme.u

        Rectangle {
            Layout.preferredWidth: 17 * Theme.u
            Layout.preferredHeight: 17 * Theme.u
            radius: 4 * Theme.u
            color: step.on ? Theme.blue : Theme.card
            border.width: step.on ? 0 : 1.2 * Theme.u
            border.color: Theme.outline

            Icon {
                anchors.centerIn: parent
                visible: step.on
                name: "tick"
                color: Theme.blueInk
                size: 12 * Theme.u
                thickness: 3.4
            }
        }

        Label {
            Layout.preferredWidth: implicitWidth
            Layout.fillHeight: true
            visible: step.number > 0
            text: step.number
            size: 14
            weight: Theme.bold
            color: Theme.muted
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: 2 * Theme.u
            Layout.bottomMargin: 2 * Theme.u
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: step.text
                size: 13
                weight: step.next ? Theme.semiBold : Theme.regular
                fit: true
                verticalAlignment: detail.visible ? Text.AlignBottom : Text.AlignVCenter
                Accessible.ignored: true
            }

            Label {
                id: detail

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: text !== ""
                text: step.detail
                size: 10.5
                color: Theme.muted
                fit: true
                verticalAlignment: Text.AlignTop
                Accessible.ignored: true
            }
        }
    }

    FocusRing {}
}
