import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The giant count in its ring. Orange while the patient moves, blue while waiting.
Item {
    id: count

    required property KioskViewModel kiosk

    readonly property SessionViewModel model: count.kiosk.session
    readonly property bool working: count.model.kind === "work"
    readonly property bool reps: count.model.unit === "reps"
    readonly property bool counting: count.working && count.model.ownPace
    readonly property real aside: again.width + 4 * Theme.u
    readonly property bool flipped: count.kiosk.leftHanded !== count.LayoutMirroring.enabled

    function below(): string {
        if (!count.reps)
            return qsTr("seconds");
        if (count.model.openEnded)
            return qsTr("as many as feel right");
        return count.model.reps === 1 ? qsTr("of 1 rep") : qsTr("of %1 reps").arg(count.model.reps);
    }

    // where the clock ends the set no number of reps is asked for
    function tally(): string {
        if (count.reps || count.model.reps > 0 || count.model.repsDone === 0)
            return "";
        return count.model.repsDone === 1 ? qsTr("1 rep done") : qsTr("%1 reps done").arg(count.model.repsDone);
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: `${count.model.count} ${count.below()} ${count.tally()}`.trim()

    Ring {
        id: ring

        anchors.centerIn: parent
        width: Math.min(count.width - 2 * count.aside, count.height)
        height: width
        // a small ring leaves its words the room they need
        thickness: Math.min(8 * Theme.u, 0.065 * ring.width)
        fraction: count.model.fraction
        color: count.working ? Theme.orange : Theme.blue
    }

    Label {
        anchors.centerIn: ring
        anchors.verticalCenterOffset: (tally.visible ? -0.11 : -0.07) * ring.height
        width: ring.width * 0.74
        height: ring.height * 0.6
        text: count.model.count
        tabular: true
        size: ring.width / Theme.u * (tally.visible ? 0.44 : 0.5)
        giant: true
        fit: true
        weight: Theme.bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Label {
        id: unit

        anchors.horizontalCenter: ring.horizontalCenter
        anchors.top: ring.verticalCenter
        anchors.topMargin: (tally.visible ? 0.09 : count.model.openEnded ? 0.12 : 0.17) * ring.height
        width: ring.width * (count.model.openEnded ? 0.7 : 0.65)
        height: ring.height * (tally.visible ? 0.11 : count.model.openEnded ? 0.3 : 0.2)
        text: count.below()
        tabular: true
        size: 11
        fit: true
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Label {
        id: tally

        anchors.horizontalCenter: ring.horizontalCenter
        anchors.top: unit.bottom
        width: ring.width * 0.66
        height: ring.height * 0.13
        visible: text !== ""
        text: count.tally()
        size: 11
        fit: true
        weight: Theme.semiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    ShowMe {
        anchors.bottom: parent.bottom
        x: count.flipped ? count.width - width : 0
        onActivated: count.model.showMe()
    }

    // for keys and screen readers; a touch counts wherever it lands
    Pressable {
        anchors.fill: ring
        visible: count.counting
        touchable: false
        label: qsTr("Count one rep")
        onActivated: count.model.countRep()

        FocusRing {
            radius: width / 2
        }
    }

    SayAgain {
        id: again

        anchors.bottom: parent.bottom
        x: count.flipped ? 0 : count.width - width
        visible: count.kiosk.speechOn
        onActivated: count.model.repeatCue()
    }
}
