import QtQuick
import Kiosk.Theme

// One session of the plan: done (filled, ticked), told to be done at home (outlined, ticked), not
// logged (outlined, a dash), next (a ring with a dot), paused (pale, two bars), none (a dot), still to
// come (pale).
Rectangle {
    id: day

    property string mark: "later"
    property string day: "" // which one, where a touch opens it

    readonly property bool done: day.mark === "done" || day.mark === "extra"
    readonly property bool told: day.mark === "home"
    readonly property bool off: day.mark === "off"
    readonly property bool next: day.mark === "today"
    readonly property real side: Math.min(day.width, day.height)

    radius: Math.min(4 * Theme.u, day.side * 0.3)
    color: day.done ? Theme.blue : day.off ? "transparent" : day.mark === "later" || day.mark === "paused" ? Theme.track : Theme.card
    border.width: day.next || day.told ? 1.2 * Theme.u : day.done || day.off ? 0 : (day.mark === "missed" ? 0.8 : 0.5) * Theme.u
    border.color: day.next ? Theme.orange : day.told ? Theme.blue : Theme.outline

    Icon {
        anchors.centerIn: parent
        visible: day.done || day.told || day.mark === "paused"
        name: day.mark === "paused" ? "pause" : "tick"
        color: day.done ? Theme.blueInk : day.told ? Theme.blue : Theme.muted
        size: day.side * 0.8
        thickness: 3.4
    }

    Rectangle {
        anchors.centerIn: parent
        visible: day.mark === "missed"
        width: day.side * 0.4
        height: 1.2 * Theme.u
        color: Theme.outline
    }

    Rectangle {
        anchors.centerIn: parent
        visible: day.next || day.off
        width: day.side * (day.off ? 0.16 : 0.36)
        height: width
        radius: width / 2
        color: day.off ? Theme.outline : Theme.orange
    }
}
