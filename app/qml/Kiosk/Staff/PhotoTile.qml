import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A photo or a video to choose, small, with its name.
Pressable {
    id: tile

    property var file: ({})

    readonly property string name: tile.file.name ?? ""
    readonly property bool video: tile.file.video ?? false
    readonly property string picture: tile.file.picture ?? ""

    implicitWidth: 74 * Theme.u
    implicitHeight: 68 * Theme.u
    label: tile.video ? qsTr("Video %1").arg(tile.name) : qsTr("Photo %1").arg(tile.name)

    Rectangle {
        anchors.fill: parent
        radius: 4 * Theme.u
        color: Theme.card
        border.width: 0.8 * Theme.u
        border.color: Theme.outline
    }

    Rectangle {
        id: ground

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 3 * Theme.u
        height: 49 * Theme.u
        radius: 3 * Theme.u
        color: Theme.track

        Image {
            anchors.fill: parent
            visible: tile.picture !== ""
            source: tile.picture
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: tile.video
            name: "play"
            size: 20 * Theme.u
            color: Theme.blue
        }
    }

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: ground.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: 3 * Theme.u
        anchors.rightMargin: 3 * Theme.u
        text: tile.name
        size: 7
        fit: true
        wrapMode: Text.WrapAnywhere
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    FocusRing {
        inset: 0
    }
}
