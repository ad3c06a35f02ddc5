import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// How much is left or done, as a ring that starts at the top and runs clockwise in any language.
Shape {
    id: ring

    property real fraction: 0
    property color color: Theme.orange
    property real thickness: 8 * Theme.u

    readonly property real radius: (ring.width - ring.thickness) / 2
    readonly property real turn: Math.max(0, Math.min(1, ring.fraction)) * 360

    preferredRendererType: Shape.CurveRenderer
    Accessible.ignored: true

    // the track, and upon it the same again a little thinner: what stays in sight is its edge
    ShapePath {
        strokeColor: Theme.outline
        strokeWidth: ring.thickness
        fillColor: "transparent"

        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: ring.radius
            radiusY: ring.radius
            startAngle: 0
            sweepAngle: 360
        }
    }

    ShapePath {
        strokeColor: Theme.track
        strokeWidth: ring.thickness - 1.4 * Theme.u
        fillColor: "transparent"

        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: ring.radius
            radiusY: ring.radius
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
            radiusX: ring.radius
            radiusY: ring.radius
            startAngle: -90
            sweepAngle: ring.turn
        }
    }
}
