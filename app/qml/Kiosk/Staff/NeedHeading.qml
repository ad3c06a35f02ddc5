import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import "needs.js" as Needs

// The line above the patients of one need.
Item {
    id: heading

    property string need: ""
    property int count: 0
    property real topPadding: 0

    implicitHeight: line.implicitHeight + heading.topPadding

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: 4 * Theme.u

        Label {
            text: qsTr("%1 (%2)").arg(Needs.title(heading.need)).arg(heading.count)
            size: 10
            weight: Theme.bold
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            text: Needs.about(heading.need)
            size: 8
            color: Theme.muted
        }
    }
}
