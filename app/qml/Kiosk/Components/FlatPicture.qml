pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "pictures.js" as Pictures

// A small flat drawing, by name, as large as its place allows.
Item {
    id: picture

    property string name: ""

    readonly property real unit: Math.min(picture.width / 120, picture.height / 80)
    readonly property var parts: Pictures.of(picture.name)
    readonly property var colours: ({
            near: Theme.near,
            far: Theme.far,
            accent: Theme.accent,
            track: Theme.track
        })

    Accessible.ignored: true

    Item {
        anchors.centerIn: parent
        width: 120 * picture.unit
        height: 80 * picture.unit

        Repeater {
            model: picture.parts.length

            Shape {
                id: shape

                required property int index
                readonly property var part: picture.parts[shape.index]

                anchors.fill: parent
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    strokeColor: shape.part.line ? picture.colours[shape.part.line] : "transparent"
                    strokeWidth: shape.part.line ? shape.part.width * picture.unit : -1
                    fillColor: shape.part.fill ? picture.colours[shape.part.fill] : "transparent"
                    capStyle: ShapePath.RoundCap
                    joinStyle: ShapePath.RoundJoin
                    scale: Qt.size(picture.unit, picture.unit)

                    PathSvg {
                        path: shape.part.d
                    }
                }
            }
        }
    }
}
