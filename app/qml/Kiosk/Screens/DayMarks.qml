pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Days with exercise that were reached, or are still to come.
GridLayout {
    id: row

    required property DoneViewModel model

    columns: Theme.portrait && Theme.largeText ? 1 : row.model.marks.length
    columnSpacing: (Theme.largeText ? 2 : 3) * Theme.u
    rowSpacing: 2 * Theme.u

    Repeater {
        model: row.model.marks.length

        Rectangle {
            id: mark

            required property int index
            readonly property int goal: Number(row.model.marks[mark.index])
            readonly property bool reached: row.model.days >= mark.goal

            // larger letters stand in one line
            Layout.preferredWidth: (Theme.largeText ? 42 : 30) * Theme.u
            Layout.preferredHeight: (row.columns > 1 ? 30 : 26) * Theme.u
            radius: height / 2
            color: mark.reached ? Theme.blue : Theme.card
            border.width: mark.reached ? 0 : 1.2 * Theme.u
            border.color: Theme.outline
            Accessible.role: Accessible.StaticText
            Accessible.name: mark.reached ? qsTr("%n days, reached", "", mark.goal) : qsTr("%n days, still to come", "", mark.goal)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 2 * Theme.u
                visible: mark.reached
                name: "tick"
                color: Theme.blueInk
                size: 8 * Theme.u
                thickness: 3.4
            }

            Label {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: mark.reached ? 4.5 * Theme.u : 0
                width: parent.width - 3 * Theme.u
                height: (mark.reached || Theme.largeText ? 15 : 22) * Theme.u
                text: qsTr("%n days", "", mark.goal)
                size: 9
                fit: true
                weight: Theme.bold
                color: mark.reached ? Theme.blueInk : Theme.muted
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
}
