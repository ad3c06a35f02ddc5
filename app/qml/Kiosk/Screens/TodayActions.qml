import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The ways on from today's screen: the likeliest is the large one.
GridLayout {
    id: actions

    required property KioskViewModel kiosk

    readonly property TodayViewModel model: actions.kiosk.today
    readonly property string standing: actions.model.state
    readonly property bool ready: actions.standing === "ready" || actions.standing === "keeping"
    readonly property bool cut: actions.standing === "resume"
    readonly property bool brief: actions.ready && actions.model.shortMinutes > 0
    readonly property bool over: actions.standing === "already_done"
    readonly property bool planned: actions.standing !== "no_plan" && actions.standing !== "not_started"

    columns: Theme.portrait ? 2 : 3
    columnSpacing: 8 * Theme.u
    rowSpacing: 8 * Theme.u
    layoutDirection: actions.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        Layout.row: Theme.portrait ? 1 : 0
        Layout.column: 0
        look: actions.planned ? "plain" : "primary"
        once: true
        text: qsTr("Sign out")
        onActivated: actions.kiosk.signOut()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 120 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        Layout.row: Theme.portrait ? 1 : 0
        Layout.column: 1
        visible: actions.ready || actions.cut || actions.over
        once: true
        text: actions.cut ? qsTr("Start again") : actions.over ? qsTr("Do it once more") : actions.brief ? qsTr("Little time? Just the first, %1 min").arg(actions.model.shortMinutes) : qsTr("My progress")
        onActivated: {
            if (actions.cut)
                actions.model.startAgain();
            else if (actions.brief)
                actions.model.startShort();
            else if (actions.over)
                actions.model.start();
            else
                actions.model.showProgress();
        }
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 220 * Theme.u
        Layout.preferredHeight: (Theme.portrait ? 58 : 48) * Theme.u
        Layout.row: 0
        Layout.column: Theme.portrait ? 0 : 2
        Layout.columnSpan: Theme.portrait ? 2 : 1
        visible: actions.planned
        look: "primary"
        size: 19
        icon: actions.ready || actions.cut ? "play" : ""
        once: true
        text: actions.ready ? qsTr("Start") : actions.cut ? qsTr("Resume") : qsTr("My progress")
        onActivated: {
            if (actions.ready)
                actions.model.start();
            else if (actions.cut)
                actions.model.resume();
            else
                actions.model.showProgress();
        }
    }
}
