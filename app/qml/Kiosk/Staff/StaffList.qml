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
        anchors.right: parent.right
        y: list.visibleArea.yPosition * list.height
        width: 1.4 * Theme.u
        height: list.visibleArea.heightRatio * list.height
        visible: list.visibleArea.heightRatio < 1
        radius: width / 2
        color: Theme.outline
    }
}
