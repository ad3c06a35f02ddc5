import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The giant count in its ring. Orange while the patient moves, blue while waiting.
Item {
    id: count

    required property SessionViewModel model

    readonly property bool working: count.model.kind === "work"
    readonly property bool reps: count.model.unit === "reps"

    function below(): string {
        if (!count.reps)
            return qsTr("seconds");
        return count.model.reps === 1 ? qsTr("of 1 rep") : qsTr("of %1 reps").arg(count.model.reps);
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: `${count.model.count} ${count.below()}`

    Ring {
        id: ring

        anchors.centerIn: parent
        width: Math.min(count.width, count.height)
        height: width
        fraction: count.model.fraction
        color: count.working ? Theme.orange : Theme.blue
    }

    Label {
        id: number

        anchors.centerIn: ring
        anchors.verticalCenterOffset: -0.07 * ring.height
        width: ring.width * 0.74
        height: ring.height * 0.6
        text: count.model.count
        size: ring.width / Theme.u * 0.5
        giant: true
        fit: true
        weight: Theme.bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Label {
        anchors.horizontalCenter: ring.horizontalCenter
        anchors.top: ring.verticalCenter
        anchors.topMargin: 0.19 * ring.height
        width: ring.width * 0.66
        height: ring.height * 0.16
        text: count.below()
        size: 11
        fit: true
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
