import QtQuick
import Kiosk.Theme

// One session of the plan: done (filled, ticked), not logged (outlined, a dash), next (a ring with a
// dot), still to come (pale).
Rectangle {
    id: day

    property string mark: "later"

    readonly property bool done: day.mark === "done" || day.mark === "extra"
    readonly property bool next: day.mark === "today"
    readonly property real side: Math.min(day.width, day.height)

    radius: Math.min(4 * Theme.u, day.side * 0.3)
    color: day.done ? Theme.blue : day.mark === "later" ? Theme.track : Theme.card
    border.width: day.next ? 1.2 * Theme.u : day.mark === "missed" ? 0.8 * Theme.u : 0
    border.color: day.next ? Theme.orange : Theme.outline

    Icon {
        anchors.centerIn: parent
        visible: day.done
        name: "tick"
        color: Theme.blueInk
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
        visible: day.next
        width: day.side * 0.36
        height: width
        radius: width / 2
        color: Theme.orange
    }
}
