import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// How much is left or done, as a ring that starts at the top and runs clockwise in any language.
Shape {
    id: ring

    property real fraction: 0
    property color color: Theme.orange
    property real thickness: 8 * Theme.u

    readonly property real turn: Math.max(0, Math.min(1, ring.fraction)) * 360

    preferredRendererType: Shape.CurveRenderer
    Accessible.ignored: true

    ShapePath {
        strokeColor: Theme.track
        strokeWidth: ring.thickness
        fillColor: "transparent"

        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: (ring.width - ring.thickness) / 2
            radiusY: radiusX
            startAngle: 0
            sweepAngle: 360
        }
    }

    ShapePath {
        strokeColor: ring.turn > 0 ? ring.color : "transparent"
        strokeWidth: ring.thickness
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: (ring.width - ring.thickness) / 2
            radiusY: radiusX
            startAngle: -90
            sweepAngle: ring.turn
        }
    }
}
