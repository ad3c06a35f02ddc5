pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.StaffModels
import Kiosk.Theme

// A photo with a frame around what is kept of it; what lies outside is dimmed. A picture is never
// mirrored, so nothing here is.
Item {
    id: field

    required property PicturesModel pictures

    readonly property var edges: field.pictures.crop
    readonly property real least: Theme.staffTouch

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    function at(index: int): real {
        return Number(field.edges[index] ?? (index < 2 ? 0 : 1));
    }

    // the share of the photo that a place in the window is at
    function share(item: Item, x: real, y: real): point {
        const there = photo.mapFromItem(item, x, y);
        return Qt.point(Math.min(1, Math.max(0, there.x / photo.width)), Math.min(1, Math.max(0, there.y / photo.height)));
    }

    // a corner goes along; the shape stays, and so does the corner across from it
    function pull(to: point, right: bool, low: bool): void {
        const across = Qt.point(field.at(right ? 0 : 2), field.at(low ? 1 : 3));
        const shape = (field.at(2) - field.at(0)) / (field.at(3) - field.at(1));
        const roomX = right ? 1 - across.x : across.x;
        const roomY = low ? 1 - across.y : across.y;
        let wide = Math.max(Math.abs(to.x - across.x), Math.abs(to.y - across.y) * shape);
        wide = Math.min(Math.max(wide, 0.2, 0.2 * shape), roomX, roomY * shape);
        const tall = wide / shape;
        field.pictures.setCrop(right ? across.x : across.x - wide, low ? across.y : across.y - tall, right ? across.x + wide : across.x, low ? across.y + tall : across.y);
    }

    Image {
        id: photo

        readonly property real ratio: Math.max(0.05, field.pictures.ratio)

        anchors.centerIn: parent
        width: Math.min(field.width - field.least, (field.height - field.least) * photo.ratio)
        height: photo.width / photo.ratio
        source: field.pictures.whole
        sourceSize.width: 1600
        Accessible.ignored: true

        Repeater {
            model: [Qt.rect(0, 0, 1, frame.fromTop), Qt.rect(0, frame.toBottom, 1, 1 - frame.toBottom), Qt.rect(0, frame.fromTop, frame.fromLeft, frame.toBottom - frame.fromTop), Qt.rect(frame.toRight, frame.fromTop, 1 - frame.toRight, frame.toBottom - frame.fromTop)]

            Rectangle {
                required property rect modelData

                x: modelData.x * photo.width
                y: modelData.y * photo.height
                width: modelData.width * photo.width
                height: modelData.height * photo.height
                color: "#A0000000"
            }
        }

        Rectangle {
            id: frame

            objectName: "frame"

            readonly property real fromLeft: field.at(0)
            readonly property real fromTop: field.at(1)
            readonly property real toRight: field.at(2)
            readonly property real toBottom: field.at(3)
            property point held

            x: frame.fromLeft * photo.width
            y: frame.fromTop * photo.height
            width: (frame.toRight - frame.fromLeft) * photo.width
            height: (frame.toBottom - frame.fromTop) * photo.height
            color: "transparent"
            border.width: 1.4 * Theme.u
            border.color: Theme.orange
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The part that is kept")

            MouseArea {
                anchors.fill: parent
                preventStealing: true
                onPressed: mouse => frame.held = field.share(this, mouse.x, mouse.y)
                onPositionChanged: mouse => {
                    const to = field.share(this, mouse.x, mouse.y);
                    const wide = frame.toRight - frame.fromLeft;
                    const tall = frame.toBottom - frame.fromTop;
                    const left = Math.min(1 - wide, Math.max(0, frame.fromLeft + to.x - frame.held.x));
                    const top = Math.min(1 - tall, Math.max(0, frame.fromTop + to.y - frame.held.y));
                    frame.held = to;
                    field.pictures.setCrop(left, top, left + wide, top + tall);
                }
            }
        }

        Repeater {
            model: 4

            Rectangle {
                id: corner

                required property int index
                readonly property bool after: corner.index % 2 === 1
                readonly property bool low: corner.index > 1

                x: (corner.after ? frame.x + frame.width : frame.x) - corner.width / 2
                y: (corner.low ? frame.y + frame.height : frame.y) - corner.height / 2
                width: field.least
                height: field.least
                radius: corner.width / 2
                color: "transparent"
                objectName: `corner${corner.index}`

                Rectangle {
                    anchors.centerIn: parent
                    width: 12 * Theme.u
                    height: 12 * Theme.u
                    radius: 6 * Theme.u
                    color: Theme.orange
                    border.width: 1.2 * Theme.u
                    border.color: Theme.card
                }

                MouseArea {
                    anchors.fill: parent
                    preventStealing: true
                    onPositionChanged: mouse => field.pull(field.share(this, mouse.x, mouse.y), corner.after, corner.low)
                }
            }
        }
    }
}
