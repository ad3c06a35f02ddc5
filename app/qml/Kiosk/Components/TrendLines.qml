pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Two lines over a field from 0 to 10. Time runs the way the language reads.
Item {
    id: chart

    property list<var> pain
    property list<var> confidence

    readonly property bool mirrored: chart.LayoutMirroring.enabled
    readonly property real begin: 12 * Theme.u
    readonly property real end: chart.width - 5 * Theme.u
    readonly property real high: 5 * Theme.u
    readonly property real low: chart.height - 5 * Theme.u

    function place(point: var): point {
        const along = chart.begin + point.x * (chart.end - chart.begin);
        return Qt.point(chart.mirrored ? chart.width - along : along, chart.low - point.y / 10 * (chart.low - chart.high));
    }

    function told(): string {
        const value = point => Math.round(point.y);
        const lines = [];
        if (chart.pain.length > 1)
            lines.push(qsTr("Pain: %1 of 10 at first, %2 now.").arg(value(chart.pain[0])).arg(value(chart.pain[chart.pain.length - 1])));
        if (chart.confidence.length > 1)
            lines.push(qsTr("Confidence: %1 of 10 at first, %2 now.").arg(value(chart.confidence[0])).arg(value(chart.confidence[chart.confidence.length - 1])));
        return lines.join("\n");
    }

    Accessible.role: Accessible.Graphic
    Accessible.description: chart.told()
    Accessible.name: qsTr("Pain and confidence over time")

    Repeater {
        model: chart.height < 40 * Theme.u ? [0, 10] : [0, 5, 10]

        Item {
            id: level

            required property int modelData

            y: chart.low - level.modelData / 10 * (chart.low - chart.high)
            width: chart.width

            Rectangle {
                x: chart.mirrored ? 0 : chart.begin
                width: chart.width - chart.begin
                height: Math.max(1, 0.5 * Theme.u)
                color: Theme.line
            }

            Label {
                x: chart.mirrored ? chart.width - width : 0
                y: -height / 2
                text: level.modelData
                size: 8.5
                color: Theme.muted
                Accessible.ignored: true
            }
        }
    }

    Repeater {
        model: [chart.confidence, chart.pain]

        Shape {
            id: line

            required property int index
            required property var modelData
            readonly property bool dashed: line.index === 1
            readonly property color colour: line.dashed ? Theme.orange : Theme.blue
            readonly property var points: line.modelData.map(point => chart.place(point))

            anchors.fill: parent
            Accessible.ignored: true

            ShapePath {
                strokeColor: line.points.length > 1 ? line.colour : "transparent"
                strokeWidth: 2.4 * Theme.u
                strokeStyle: line.dashed ? ShapePath.DashLine : ShapePath.SolidLine
                dashPattern: [0.6, 2]
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                fillColor: "transparent"

                PathPolyline {
                    path: line.points
                }
            }

            Repeater {
                model: line.points.length

                Rectangle {
                    required property int index
                    readonly property bool last: index === line.points.length - 1

                    visible: last || line.points.length === 1
                    x: line.points[index].x - width / 2
                    y: line.points[index].y - height / 2
                    width: 6 * Theme.u
                    height: width
                    radius: line.dashed ? width / 5 : width / 2
                    color: line.colour
                }
            }
        }
    }
}
