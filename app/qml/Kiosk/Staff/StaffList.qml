import QtQuick
import Kiosk.Theme

// Many rows, as many as there are: only those in sight are made. Says so when there are none.
ListView {
    id: list

    property string empty: ""

    spacing: Math.max(2 * Theme.u, Theme.apart)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    reuseItems: true
    cacheBuffer: Math.max(0, height)
    Accessible.role: Accessible.List

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width
        visible: list.count === 0 && list.empty !== ""
        text: list.empty
    }

    // how far down one is
    Rectangle {
        readonly property real unseen: 1 - list.visibleArea.heightRatio

        anchors.right: parent.right
        y: unseen > 0 ? list.visibleArea.yPosition / unseen * (list.height - height) : 0
        width: 1.4 * Theme.u
        height: Math.max(8 * Theme.u, list.visibleArea.heightRatio * list.height)
        visible: unseen > 0
        radius: width / 2
        color: Theme.outline
    }
}
