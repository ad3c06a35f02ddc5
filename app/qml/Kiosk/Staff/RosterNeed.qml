import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import "needs.js" as Needs

// How many stand under one need; pressed, the list is of those alone.
Pressable {
    id: need

    property var info: ({})
    property bool chosen: false

    readonly property bool pressing: need.info.need === "flagged" && need.info.count > 0

    label: Needs.title(need.info.need)
    hint: qsTr("%1, %2").arg(need.info.count ?? 0).arg(Needs.about(need.info.need))
    implicitHeight: Theme.staffTouch * 1.25
    Accessible.checkable: true
    Accessible.checked: need.chosen

    Rectangle {
        anchors.fill: parent
        radius: 3 * Theme.u
        color: need.chosen ? Theme.tintBlue : need.pressing ? Theme.tintRed : Theme.paper
        border.width: (need.chosen ? 1 : 0.6) * Theme.u
        border.color: need.chosen ? Theme.blue : need.pressing ? Theme.red : Theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1.5 * Theme.u
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: need.info.count ?? 0
            size: 8.5
            tabular: true
            weight: Theme.bold
            color: need.pressing ? Theme.red : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: need.label
            size: 7
            fit: true
            wrapMode: Text.NoWrap
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    FocusRing {
        inset: 0
    }
}
