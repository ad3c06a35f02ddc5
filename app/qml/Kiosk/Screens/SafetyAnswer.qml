import QtQuick
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
    implicitWidth: 54 * Theme.u
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

    SharedLabel {
        anchors.fill: parent
        anchors.margins: 2 * Theme.u
        group: answer.group
        text: answer.text
        size: 11
        weight: Theme.semiBold
        color: answer.ink
        fit: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    // In a corner: the words stay where they were, and as large, when they are chosen
    Icon {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.margins: 2.4 * Theme.u
        visible: answer.on
        name: "tick"
        color: answer.ink
        size: 6 * Theme.u
    }

    FocusRing {}
}
