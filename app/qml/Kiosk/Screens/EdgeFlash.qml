pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A cue for the corner of the eye: the edge of the screen glows and fades. It comes at most three
// times in any second, and not at all where motion is unwelcome.
Item {
    id: edge

    property bool wanted: true
    property color color: Theme.accent

    readonly property bool glowing: fade.running
    readonly property int bands: 6
    readonly property int band: Math.max(1, Math.round(1.4 * Theme.u)) // whole pixels: no seams

    function flash(kind: string): void {
        if (!edge.wanted || Theme.reducedMotion || resting.running)
            return;
        edge.color = kind === "switch" || kind === "rest_end" ? Theme.blue : Theme.accent;
        resting.start();
        fade.restart();
    }

    opacity: 0
    visible: edge.opacity > 0
    Accessible.ignored: true

    Repeater {
        model: edge.bands

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: index * edge.band
            color: "transparent"
            border.width: edge.band
            border.color: edge.color
            opacity: 1 - index / edge.bands
        }
    }

    NumberAnimation {
        id: fade

        target: edge
        property: "opacity"
        from: 0.9
        to: 0
        duration: 300
    }

    Timer {
        id: resting

        interval: 340
    }
}
