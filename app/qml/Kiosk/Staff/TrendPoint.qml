import QtQuick
import Kiosk.Theme

// What stands for a measure beside its line: a square for pain, a circle for confidence, a square on
// its tip for effort.
Rectangle {
    id: point

    property string measure: ""

    readonly property real side: 5 * Theme.u

    width: point.side
    height: point.side
    radius: point.measure === "confidence" ? width / 2 : width / 6
    rotation: point.measure === "effort" ? 45 : 0
    scale: point.measure === "effort" ? 0.85 : 1
    color: point.measure === "pain" ? Theme.orange : point.measure === "effort" ? Theme.green : Theme.blue
}
