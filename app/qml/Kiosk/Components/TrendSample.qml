import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A short piece of one of the two lines, for the key.
Shape {
    id: sample

    property bool dashed: false

    Accessible.ignored: true

    ShapePath {
        strokeColor: sample.dashed ? Theme.orange : Theme.blue
        strokeWidth: 2.4 * Theme.u
        strokeStyle: sample.dashed ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: [0.6, 2]
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        startX: 2 * Theme.u
        startY: sample.height / 2

        PathLine {
            x: sample.width - 2 * Theme.u
            y: sample.height / 2
        }
    }
}
