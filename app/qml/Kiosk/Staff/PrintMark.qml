import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// At the end of somebody's line: their handout, without opening them first.
Pressable {
    id: mark

    required property string who
    property bool card: false // on a ground of its own

    label: qsTr("Print handout: %1").arg(mark.who)
    once: true
    implicitWidth: Theme.desk ? 14 * Theme.u : Theme.staffTouch // a column of a full list there
    implicitHeight: Theme.staffTouch
    Layout.alignment: Qt.AlignVCenter

    Rectangle {
        anchors.fill: parent
        radius: 4 * Theme.u
        color: mark.down ? Qt.tint(Theme.card, "#382B6C8F") : mark.card ? Theme.card : "transparent"
    }

    Icon {
        anchors.centerIn: parent
        name: "print"
        size: (Theme.desk ? 8.5 : 10) * Theme.u
        color: Theme.blue
    }

    FocusRing {
        inset: 0
    }
}
