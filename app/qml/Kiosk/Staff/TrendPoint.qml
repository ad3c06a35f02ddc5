import QtQuick
import Kiosk.Theme

// What stands for a measure beside its line: a square for pain before, a circle for confidence, a
// square on its tip for effort, a flat bar for the worst pain, an open circle for pain after.
Rectangle {
    id: point

    property string measure: ""

    readonly property real side: 5 * Theme.u
    readonly property bool open: point.measure === "after"

    width: point.side
    height: point.measure === "worst" ? point.side * 0.45 : point.side
    radius: point.measure === "confidence" || point.open ? width / 2 : width / 6
    rotation: point.measure === "effort" ? 45 : 0
    scale: point.measure === "effort" ? 0.85 : 1
    border.width: point.open ? 1.3 * Theme.u : 0
    border.color: Theme.ink
    color: {
        switch (point.measure) {
        case "pain":
            return Theme.orange;
        case "worst":
            return Theme.red;
        case "after":
            return Theme.card;
        case "effort":
            return Theme.green;
        }
        return Theme.blue;
    }
}
