import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One sign of feeling unwell, as large as a row can be.
Pressable {
    id: row

    property string text: ""
    property FitGroup group: null

    label: row.text
    once: true
    implicitHeight: Math.max(Theme.touch, 34 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: row.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: Theme.u
        border.color: Theme.red
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 10 * Theme.u
        anchors.rightMargin: 10 * Theme.u
        anchors.topMargin: 2 * Theme.u
        anchors.bottomMargin: 2 * Theme.u
        spacing: 8 * Theme.u

        Icon {
            name: "hurt"
            color: Theme.red
            size: 17 * Theme.u
        }

        SharedLabel {
            group: row.group
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: row.text
            size: 17
            weight: Theme.semiBold
            fit: true
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    FocusRing {}
}
