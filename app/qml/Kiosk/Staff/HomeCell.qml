import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One box of the printed chart: a tick or a pain score from home, or what the kiosk itself saw.
Pressable {
    id: cell

    property var mark: ({})
    property bool shaded: false

    readonly property string state_: cell.mark?.state ?? "later"
    readonly property int pain: cell.mark?.pain ?? -1
    readonly property bool home: cell.state_ === "home"
    readonly property bool measured: cell.state_ === "measured"
    readonly property bool later: cell.state_ === "later"
    readonly property real side: Math.min(cell.width, cell.height)

    function said(): string {
        switch (cell.state_) {
        case "measured":
            return qsTr("done at the kiosk");
        case "home":
            return cell.pain >= 0 ? qsTr("done at home, pain %1").arg(cell.pain) : qsTr("done at home");
        case "later":
            return qsTr("still to come");
        case "paused":
            return qsTr("paused");
        case "off":
            return qsTr("free");
        }
        return qsTr("not logged");
    }

    hint: cell.said()
    enabled: !cell.measured && !cell.later
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: cell.home || cell.measured

    Rectangle {
        anchors.fill: parent
        radius: Math.min(3 * Theme.u, cell.side * 0.25)
        color: cell.measured ? Theme.blue : cell.down ? Theme.tintBlue : cell.home ? Theme.tintGreen : cell.later ? "transparent" : cell.shaded ? Theme.paper : Theme.card
        border.width: cell.mark?.fresh ? 1.6 * Theme.u : cell.measured ? 0 : 0.8 * Theme.u
        border.color: cell.mark?.fresh ? Theme.orange : cell.later || cell.state_ === "off" || cell.state_ === "paused" ? Theme.line : Theme.outline
    }

    Icon {
        anchors.centerIn: parent
        visible: cell.measured || (cell.home && cell.pain < 0)
        name: "tick"
        color: cell.measured ? Theme.blueInk : Theme.green
        size: cell.side * 0.75
        thickness: 3.2
    }

    Icon {
        anchors.centerIn: parent
        visible: cell.state_ === "paused"
        name: "pause"
        color: Theme.muted
        size: cell.side * 0.55
    }

    Label {
        anchors.fill: parent
        visible: cell.home && cell.pain >= 0
        text: cell.pain
        size: 9
        fit: true
        weight: Theme.bold
        color: Theme.green
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    FocusRing {
        inset: 0
    }
}
