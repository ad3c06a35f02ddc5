import QtQuick
import Kiosk.Theme

// A column that may be taller than its page; what a key or a finger reaches comes into sight.
Flickable {
    id: scroll

    default property alias content: inside.data

    readonly property Item reached: scroll.Window.activeFocusItem

    function reveal(): void {
        for (let item = scroll.reached; item; item = item.parent)
            if (item === inside) {
                const top = scroll.reached.mapToItem(inside, 0, 0).y;
                const bottom = top + scroll.reached.height;
                if (top < scroll.contentY)
                    scroll.contentY = Math.max(0, top - Theme.gap);
                else if (bottom > scroll.contentY + scroll.height)
                    scroll.contentY = Math.min(scroll.contentHeight - scroll.height, bottom + Theme.gap - scroll.height);
                return;
            }
    }

    contentWidth: width
    contentHeight: inside.childrenRect.height
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    onReachedChanged: scroll.reveal()

    Item {
        id: inside

        width: scroll.width
        height: scroll.contentHeight
    }

    // how far down one is
    Rectangle {
        parent: scroll
        anchors.right: parent.right
        anchors.rightMargin: -3 * Theme.u
        y: scroll.visibleArea.yPosition * scroll.height
        width: 1.4 * Theme.u
        height: scroll.visibleArea.heightRatio * scroll.height
        visible: scroll.visibleArea.heightRatio < 1
        radius: width / 2
        color: Theme.outline
    }
}
