import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// How far the questions have come: in words, and as a line that fills.
ColumnLayout {
    id: progress

    property int number: 0
    property int count: 1

    spacing: 2 * Theme.u

    Label {
        Layout.fillWidth: true
        text: qsTr("First start: %1 of %2").arg(progress.number).arg(progress.count)
        size: 9
        weight: Theme.semiBold
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 3 * Theme.u
        radius: height / 2
        color: Theme.track
        border.width: Math.max(1, 0.4 * Theme.u)
        border.color: Theme.outline

        Rectangle {
            width: parent.width * progress.number / Math.max(1, progress.count)
            height: parent.height
            radius: height / 2
            color: Theme.blue
        }
    }
}
