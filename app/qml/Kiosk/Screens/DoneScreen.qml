import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What has been done, how it feels over time, and what comes next.
Item {
    id: screen

    readonly property bool personal: true // said into headphones only
    required property KioskViewModel kiosk
    property bool watching: false
    property bool aiming: false
    readonly property DoneViewModel model: screen.kiosk.done

    function heading(): string {
        return screen.model.justFinished ? qsTr("Well done. That is session %1.").arg(screen.model.sessionNumber) : qsTr("Your progress");
    }

    function ahead(): string {
        if (screen.model.flare && screen.model.next !== "finished")
            return qsTr("Next time: as gently as you need. A flare-up passes.");
        switch (screen.model.next) {
        case "midday":
            return screen.model.same ? qsTr("At midday: the same exercises, at home or here.") : qsTr("At midday: your next exercises, at home or here.");
        case "afternoon":
            return screen.model.same ? qsTr("This afternoon: the same exercises, at home or here.") : qsTr("This afternoon: your next exercises, at home or here.");
        case "evening":
            return screen.model.same ? qsTr("This evening: the same exercises, at home or here.") : qsTr("This evening: your next exercises, at home or here.");
        case "tomorrow":
            return screen.model.same ? qsTr("Tomorrow: the same exercises, at home or here.") : qsTr("Tomorrow: your next exercises, at home or here.");
        case "later":
            return screen.model.same ? qsTr("On %1: the same exercises, at home or here.").arg(screen.model.nextDay) : qsTr("On %1: your next exercises, at home or here.").arg(screen.model.nextDay);
        case "keeping":
            return qsTr("Your weeks are done. Go on till your physio plans what is next.");
        }
        return screen.model.next === "finished" ? qsTr("Your plan is complete. Ask your physio what comes next.") : "";
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: (Theme.portrait ? 16 : Theme.largeText ? 9 : 13) * Theme.u
        anchors.bottomMargin: anchors.topMargin
        spacing: (Theme.largeText ? 6 : 7) * Theme.u
        enabled: !screen.watching && !screen.aiming

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.u

            Heading {
                text: screen.heading()
            }

            DayMarks {
                model: screen.model
            }
        }

        Note {
            visible: text !== ""
            text: screen.ahead()
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: 4 * Theme.u
            Layout.bottomMargin: (Theme.portrait ? 4 : 0) * Theme.u
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 10 * Theme.u
            rowSpacing: 9 * Theme.u

            // the end of a session says what has grown, the way there is a look at one's progress
            GainsCard {
                visible: screen.model.justFinished
                Layout.row: 0
                Layout.column: Theme.portrait ? 0 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: 208 * Theme.u
                Layout.fillHeight: !Theme.portrait
                Layout.preferredHeight: (Theme.largeText ? 62 : 60) * Theme.u
                model: screen.model
            }

            WeeksCard {
                Layout.row: Theme.portrait ? 1 : 0
                Layout.column: 0
                Layout.rowSpan: Theme.portrait ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 285 * Theme.u
                model: screen.model
                asOf: screen.kiosk.asOf
            }

            TrendCard {
                visible: !screen.model.justFinished
                Layout.row: Theme.portrait ? 2 : 0
                Layout.column: Theme.portrait ? 0 : 1
                Layout.rowSpan: Theme.portrait ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 208 * Theme.u
                model: screen.model
            }
        }

        GoalCard {
            Layout.fillWidth: true
            visible: screen.kiosk.goal.words !== ""
            model: screen.kiosk.goal
            onActivated: screen.aiming = true
        }

        GridLayout {
            readonly property bool personal: false

            Layout.fillWidth: true
            columns: Theme.portrait ? 2 : 3
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 140 * Theme.u
                Layout.preferredHeight: (Theme.portrait ? 38 : 34) * Theme.u
                visible: screen.model.canPrint
                icon: "print"
                once: true
                text: screen.model.flare ? qsTr("My flare-up plan") : qsTr("Print my plan")
                onActivated: screen.model.printPlan()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 140 * Theme.u
                Layout.preferredHeight: (Theme.portrait ? 38 : 34) * Theme.u
                visible: screen.model.videoQr.length > 0
                icon: "film"
                text: screen.model.videoTitle
                onActivated: screen.watching = true
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 160 * Theme.u
                Layout.preferredHeight: (Theme.portrait ? 46 : 34) * Theme.u
                Layout.columnSpan: Theme.portrait ? 2 : 1
                look: "primary"
                size: 13.5
                once: true
                text: qsTr("Finish and sign out")
                onActivated: screen.model.finish()
            }
        }
    }

    GoalPanel {
        visible: screen.aiming
        model: screen.kiosk.goal
        onClosed: screen.aiming = false
    }

    WatchPanel {
        readonly property bool personal: false

        visible: screen.watching
        model: screen.model
        onClosed: screen.watching = false
    }
}
