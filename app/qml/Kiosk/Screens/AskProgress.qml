import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// How many questions are behind, and how many there are.
RowLayout {
    id: progress

    property int number: 1
    property int count: 1

    spacing: 8 * Theme.u
    visible: progress.count > 1

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("%1 of %2").arg(progress.number).arg(progress.count)
        size: 11
        color: Theme.muted
        fit: true
        wrapMode: Text.NoWrap
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.preferredHeight: 3 * Theme.u
        radius: height / 2
        color: Theme.track
        border.width: 0.6 * Theme.u
        border.color: Theme.outline

        Rectangle {
            anchors.left: parent.left
            width: parent.width * progress.number / progress.count
            height: parent.height
            radius: height / 2
            color: Theme.blue
        }
    }
}
