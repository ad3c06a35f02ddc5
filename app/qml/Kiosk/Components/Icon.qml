import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A flat sign drawn on a 24 by 24 field, by name.
Item {
    id: icon

    property string name: ""
    property real size: 12 * Theme.u
    property color color: Theme.ink
    property real thickness: 2.4

    readonly property var strokes: ({
            pause: "M8 5V19M16 5V19",
            skip: "M6 5L15 12L6 19ZM19 5V19",
            hurt: "M12 3L22 20H2ZM12 10V14M12 17V17.2",
            tick: "M5 13L10 18L19 6",
            cross: "M6 6L18 18M18 6L6 18",
            back: "M20 12H4M10 6L4 12L10 18",
            open: "M9 5L16 12L9 19",
            forward: "M4 12H20M14 6L20 12L14 18",
            erase: "M9 5H21V19H9L3 12ZM12 9L17 15M17 9L12 15",
            play: "M7 4L20 12L7 20Z",
            stop: "M8 3H16L21 8V16L16 21H8L3 16V8ZM8 12H16",
            print: "M7 9V3H17V9M7 17H3V9H21V17H17M7 14H17V21H7Z",
            film: "M3 5H21V19H3ZM10 9L15 12L10 15Z",
            circle: "M12 3A9 9 0 1 1 11.99 3ZM8 12L11 15L16 9",
            change: "M4 8H19M15 4L19 8L15 12M20 16H5M9 12L5 16L9 20",
            easier: "M12 4V20M5 13L12 20L19 13",
            harder: "M12 20V4M5 11L12 4L19 11",
            again: "M19 12A7 7 0 1 1 16.9 7M17 2V7H12",
            more: "M4 7H20M4 17H20M9 4V10M15 14V20",
            sound: "M4 9V15H8L13 19V5L8 9ZM16.5 9A4.5 4.5 0 0 1 16.5 15M19 6A8 8 0 0 1 19 18",
            speech: "M4 4H20V16H11L6 20V16H4ZM8 10H16",
            light: "M12 8A4 4 0 1 1 11.99 8ZM12 2V4M12 20V22M2 12H4M20 12H22M5 5L6.4 6.4M17.6 17.6L19 19M5 19L6.4 17.6M17.6 6.4L19 5",
            clock: "M12 3A9 9 0 1 1 11.99 3ZM12 7V12L15.5 14",
            text: "M3 19L8.5 5L14 19M5 14H12M16 19L18.5 12L21 19",
            contrast: "M12 3A9 9 0 1 1 11.99 3ZM12 3V21M12 8H19M12 12H20M12 16H19",
            motion: "M3 8C6 4 9 4 12 8S18 12 21 8M3 16C6 12 9 12 12 16S18 20 21 16",
            card: "M2 5H22V19H2ZM6 9H10V13H6ZM14 10H18M14 14H18",
            eye: "M2 12C6 6 9 5 12 5S18 6 22 12C18 18 15 19 12 19S6 18 2 12ZM12 9A3 3 0 1 1 11.99 9Z",
            hand: "M8 12V5.5A1.5 1.5 0 0 1 11 5.5V11V3.5A1.5 1.5 0 0 1 14 3.5V11V5A1.5 1.5 0 0 1 17 5V15C17 19 15 21 12 21C9 21 7.5 19.5 6 17L3.8 13.2C3.2 12 5 11 6 12.2L8 14.5"
        })

    function scrolls(): bool {
        for (let outer = icon.parent; outer; outer = outer.parent)
            if (outer instanceof Flickable)
                return true;
        return false;
    }

    implicitWidth: icon.size
    implicitHeight: icon.size
    Accessible.ignored: true

    Shape {
        anchors.centerIn: parent
        transform: Scale {
            origin.x: icon.size / 2
            xScale: ["back", "open", "forward"].includes(icon.name) && icon.LayoutMirroring.enabled ? -1 : 1
        }
        width: icon.size
        height: icon.size
        preferredRendererType: Shape.CurveRenderer
        // without a graphics card Qt draws a shape that is scrolled wholly out of sight all the same,
        // a picture of one it does not
        layer.enabled: GraphicsInfo.api === GraphicsInfo.Software && icon.scrolls()

        ShapePath {
            strokeColor: icon.color
            strokeWidth: icon.thickness * icon.size / 24
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(icon.size / 24, icon.size / 24)

            PathSvg {
                path: icon.strokes[icon.name] ?? ""
            }
        }
    }
}
