pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Lines from 0 to 10 over the days, with a mark where the plan changed. Time runs the way the language
// reads. A touch opens the nearest day on which anything was recorded, a key the last one.
Pressable {
    id: chart

    required property PatientModel model
    required property list<string> names // of the lines, the one on top last
    required property var titles // what each is called
    property bool marked: false // where the plan changed
    property bool dated: false // which days the ends are

    readonly property bool mirrored: chart.LayoutMirroring.enabled
    readonly property real begin: 11 * Theme.u * Theme.textScale
    readonly property real end: 5 * Theme.u
    readonly property real high: (chart.marked ? 12 : 6 * Theme.textScale) * Theme.u
    readonly property real low: (chart.dated ? 11 : 6) * Theme.u * Theme.textScale
    readonly property real span: Math.max(1, chart.model.span)
    readonly property var signs: ({
            progressed: "harder",
            eased: "easier",
            changed: "change",
            undone: "again",
            started: "play"
        })

    // a line in words: where it began and where it is now
    function told(measure: string, points: list<var>): string {
        if (points.length === 0)
            return "";
        return qsTr("%1 from %2 to %3").arg(measure).arg(points[0].y).arg(points[points.length - 1].y);
    }

    function open(x: real): void {
        const days = chart.model.days;
        if (days.length === 0)
            return;
        const along = (x - field.x) / field.width * chart.span;
        const wanted = chart.mirrored ? chart.span - along : along;
        chart.model.openDayAt(days.reduce((best, each) => Math.abs(each - wanted) <= Math.abs(best - wanted) ? each : best));
    }

    implicitHeight: (Theme.portrait ? 50 : 31) * Theme.u + chart.high + chart.low
    touchable: false
    label: qsTr("%1 by day").arg(chart.names.map(each => chart.titles[each]).join(" · "))
    hint: chart.names.map(each => chart.told(chart.titles[each], chart.model[each])).filter(each => each !== "").join(", ")
    onActivated: chart.model.days.length > 0 && chart.model.openDayAt(chart.model.days[chart.model.days.length - 1])

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => chart.open(point.position.x)
    }

    Connections {
        target: chart.model

        function onChanged() {
            curves.draw();
        }
    }

    Item {
        id: field

        x: chart.mirrored ? chart.end : chart.begin
        y: chart.high
        width: chart.width - chart.begin - chart.end
        height: chart.height - chart.high - chart.low

        function across(days: real): real {
            return curves.along(days) / chart.span * field.width;
        }

        Repeater {
            model: [0, 5, 10]

            Item {
                id: level

                required property int modelData

                y: field.height * (1 - level.modelData / 10)
                width: field.width

                Rectangle {
                    width: parent.width
                    height: Math.max(1, 0.5 * Theme.u)
                    color: Theme.track
                }

                Label {
                    x: chart.mirrored ? level.width + 2 * Theme.u : -width - 2 * Theme.u
                    y: -height / 2
                    text: level.modelData
                    size: 7.5
                    color: Theme.muted
                    Accessible.ignored: true
                }
            }
        }

        Repeater {
            model: chart.marked ? chart.model.marks.length : 0

            Item {
                id: mark

                required property int index
                readonly property var info: chart.model.marks[mark.index] ?? {}

                x: field.across(mark.info.x ?? 0)
                height: field.height

                Rectangle {
                    x: -width / 2
                    width: Math.max(1, 0.6 * Theme.u)
                    height: parent.height
                    color: Theme.outline
                }

                Icon {
                    x: -width / 2
                    y: -height - 1.5 * Theme.u
                    name: chart.signs[mark.info.kind] ?? "change"
                    size: 8.5 * Theme.u
                    thickness: 3
                    color: Theme.muted
                }
            }
        }

        TrendCurves {
            id: curves

            anchors.fill: parent
            model: chart.model
            names: chart.names
            span: chart.span
            mirrored: chart.mirrored
        }

        Repeater {
            model: chart.names

            TrendPoint {
                id: last

                required property string modelData
                readonly property list<var> points: chart.model[last.modelData]
                readonly property var point: last.points[last.points.length - 1] ?? ({
                        x: 0,
                        y: 0
                    })

                visible: last.points.length > 0
                measure: last.modelData
                x: field.across(last.point.x) - width / 2
                y: field.height * (1 - last.point.y / 10) - height / 2
            }
        }
    }

    Label {
        anchors.left: parent.left
        anchors.leftMargin: chart.begin
        anchors.bottom: parent.bottom
        visible: chart.dated
        text: chart.model.since
        size: 7.5
        color: Theme.muted
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: chart.end
        anchors.bottom: parent.bottom
        visible: chart.dated
        text: qsTr("today")
        size: 7.5
        color: Theme.muted
    }

    FocusRing {
        inset: 0
    }
}
