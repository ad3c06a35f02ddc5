pragma ComponentBehavior: Bound

import QtQuick
import QtGraphs
import Kiosk.StaffModels
import Kiosk.Theme

// The lines themselves, drawn anew when asked to.
GraphsView {
    id: graph

    required property PatientModel model
    required property list<string> names // of the lines that are drawn
    required property real span
    required property bool mirrored

    // days from the first, as the lines count them
    function along(days: real): real {
        return graph.mirrored ? graph.span - days : days;
    }

    function fill(series: LineSeries, name: string): void {
        const points = graph.names.includes(name) ? graph.model[name] : [];
        series.replace(points.map(point => Qt.point(graph.along(point.x), point.y)));
    }

    function draw(): void {
        graph.fill(pain, "pain");
        graph.fill(worst, "worst");
        graph.fill(after, "after");
        graph.fill(effort, "effort");
        graph.fill(confidence, "confidence");
    }

    onMirroredChanged: graph.draw()
    Component.onCompleted: graph.draw()
    marginTop: 0
    marginBottom: 0
    marginLeft: 0
    marginRight: 0
    clipPlotArea: false
    axisX: ValueAxis {
        visible: false
        min: 0
        max: graph.span
    }
    axisY: ValueAxis {
        visible: false
        min: 0
        max: 10
    }
    theme: GraphsTheme {
        backgroundVisible: false
        plotAreaBackgroundVisible: false
        gridVisible: false
    }

    LineSeries {
        id: effort

        color: Theme.green
        width: 1.6 * Theme.u
        strokeStyle: LineSeries.StrokeStyle.DashLine
        dashPattern: [5, 3]
    }

    LineSeries {
        id: confidence

        color: Theme.blue
        width: 2.2 * Theme.u
    }

    LineSeries {
        id: after

        color: Theme.ink
        width: 1.2 * Theme.u
        strokeStyle: LineSeries.StrokeStyle.DashLine
        dashPattern: [5, 3]
    }

    LineSeries {
        id: worst

        color: Theme.red
        width: 1.6 * Theme.u
    }

    LineSeries {
        id: pain

        color: Theme.orange
        width: 2.4 * Theme.u
        strokeStyle: LineSeries.StrokeStyle.DashLine
        dashPattern: [1.2, 1.8]
    }
}
