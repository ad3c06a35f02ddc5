import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The seconds of a chair test in their ring: blue while the person sits down, orange from the start
// signal on. What runs out empties the ring; with no end that is known it stays full.
Item {
    id: face

    required property ChairViewModel model

    readonly property bool ready: face.model.stage === "count_in"
    readonly property real whole: face.ready ? 5 : face.model.kind === "chair30" ? 30 : 0

    Accessible.role: Accessible.StaticText
    Accessible.name: `${face.model.seconds}`

    Ring {
        id: ring

        anchors.centerIn: parent
        width: Math.min(face.width, face.height)
        height: width
        thickness: Math.min(10 * Theme.u, 0.075 * ring.width)
        fraction: face.whole > 0 ? face.model.seconds / face.whole : 1
        color: face.ready ? Theme.blue : Theme.orange
    }

    Label {
        anchors.centerIn: ring
        width: ring.width * (face.model.seconds < 100 ? 0.8 : 0.74)
        height: ring.height * 0.8
        text: face.model.seconds
        size: ring.width / Theme.u * 0.5
        giant: true
        fit: true
        tabular: face.model.seconds < 100
        weight: Theme.bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
