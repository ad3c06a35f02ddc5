import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// What is being done, and how far it is.
ColumnLayout {
    id: progress

    required property string text
    required property real share

    spacing: 3 * Theme.u

    Note {
        lines: 2
        text: progress.text
        size: 11
        Accessible.role: Accessible.StaticText
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 5 * Theme.u
        radius: height / 2
        color: Theme.track
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("%1 % done").arg(Math.round(progress.share * 100))

        Rectangle {
            width: parent.width * progress.share
            height: parent.height
            radius: height / 2
            color: Theme.blue
        }
    }
}
