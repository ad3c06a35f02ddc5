import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One of the three answers of a row. None looks like the right one; the chosen one has a tick.
Pressable {
    id: answer

    property string text: ""
    property string about: ""
    property bool on: false
    property FitGroup group: null

    readonly property color ink: answer.on ? Theme.blueInk : Theme.ink

    label: answer.about === "" ? answer.text : `${answer.text}: ${answer.about}`
    implicitWidth: 46 * Theme.u
    implicitHeight: Theme.touch
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: answer.on

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: answer.on ? Theme.blue : answer.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: 0.8 * Theme.u
        border.color: answer.on ? Theme.blue : Theme.outline
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: 1.5 * Theme.u
        spacing: 1 * Theme.u

        Icon {
            visible: answer.on
            name: "tick"
            color: answer.ink
            size: 7 * Theme.u
        }

        SharedLabel {
            group: answer.group
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: answer.text
            size: 12
            weight: Theme.semiBold
            color: answer.ink
            fit: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    FocusRing {}
}
