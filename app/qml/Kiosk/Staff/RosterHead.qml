import QtQuick
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The head of a column: pressed, the list goes by it; pressed again, the other way round.
Pressable {
    id: head

    required property RosterModel model
    required property string order
    property string text: ""

    readonly property bool chosen: head.model.order === head.order

    label: head.text
    hint: !head.chosen ? qsTr("sorts the list") : head.model.turned ? qsTr("sorted, the last first") : qsTr("sorted")
    implicitHeight: Theme.staffTouch * 0.8
    Accessible.role: Accessible.ColumnHeader
    onActivated: head.model.sort(head.order)

    Label {
        anchors.fill: parent
        anchors.leftMargin: head.LayoutMirroring.enabled ? arrow.width : 0
        anchors.rightMargin: head.LayoutMirroring.enabled ? 0 : arrow.width
        text: head.text
        size: 7.5
        fit: true
        wrapMode: Text.NoWrap
        weight: head.chosen ? Theme.bold : Theme.semiBold
        color: head.chosen ? Theme.ink : Theme.muted
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        visible: head.chosen
        name: head.model.turned ? "harder" : "easier"
        size: 6 * Theme.u
        color: Theme.ink
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: (head.chosen ? 1 : 0.4) * Theme.u
        color: head.chosen ? Theme.blue : Theme.line
    }

    FocusRing {
        inset: 0
    }
}
