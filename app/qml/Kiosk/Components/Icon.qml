import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "signs.js" as Signs

// A flat sign drawn on a 24 by 24 field, by name.
Item {
    id: icon

    property string name: ""
    property real size: 12 * Theme.u
    property color color: Theme.ink
    property real thickness: 2.4

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
                path: Signs.of(icon.name)
            }
        }
    }
}
