import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import "needs.js" as Needs

// How many stand under one need. A touch goes to the first of them.
Pressable {
    id: counter

    property string need: ""
    property int count: 0

    readonly property bool pressing: counter.need === "flagged" && counter.count > 0
    readonly property color ground: counter.pressing ? Theme.tintRed : Theme.card

    label: Needs.title(counter.need)
    hint: qsTr("%1, %2").arg(counter.count).arg(Needs.about(counter.need))
    implicitHeight: Math.max(Theme.staffTouch, words.implicitHeight + 6 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: 5 * Theme.u
        color: counter.down ? Qt.tint(counter.ground, "#382B6C8F") : counter.ground
        border.width: 0.6 * Theme.u
        border.color: counter.pressing ? Theme.red : Theme.line
    }

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 5 * Theme.u
        anchors.rightMargin: 5 * Theme.u
        spacing: 4 * Theme.u

        Icon {
            name: Needs.sign(counter.need)
            size: 11 * Theme.u
            color: counter.pressing ? Theme.red : Theme.muted
        }

        Label {
            Layout.maximumWidth: 0.42 * counter.width
            Layout.preferredHeight: 20 * Theme.u
            text: counter.count
            size: 13
            fit: true
            weight: Theme.bold
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: 22 * Theme.u
            text: counter.label
            size: 8.5
            fit: true
            weight: Theme.semiBold
            color: counter.count > 0 ? Theme.ink : Theme.muted
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    FocusRing {}
}
