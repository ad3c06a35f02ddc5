import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What comes next, in a line of its own.
Label {
    id: next

    required property KioskViewModel kiosk

    readonly property SessionViewModel model: next.kiosk.session
    readonly property bool counting: next.model.ownPace && next.model.kind === "work"
    readonly property bool strong: next.counting || next.model.kind === "rest"
    // while something runs it keeps its height, so that nothing moves from cue to cue
    readonly property real lines: next.model.waiting ? next.needed() : !Theme.portrait ? 1.25 : next.counting ? 1.6 : 2.5

    function needed(): real {
        const full = whole.advanceWidth(next.text) / Math.max(1, next.width);
        return full <= 1 ? 1.25 : full <= 1.75 || !Theme.portrait ? 2.5 : 3.7;
    }

    implicitHeight: Math.max(Theme.portrait ? 0 : 36 * Theme.u, next.lines * next.pixels)
    size: Theme.afar
    giant: true
    fit: true
    weight: next.strong ? Theme.semiBold : Theme.regular
    color: next.strong ? Theme.ink : Theme.muted
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter

    FontMetrics {
        id: whole

        font.family: next.font.family
        font.weight: next.font.weight
        font.pixelSize: next.pixels
        font.letterSpacing: next.font.letterSpacing
    }
}
