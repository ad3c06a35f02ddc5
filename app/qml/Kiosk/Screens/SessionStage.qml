import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The figure beside (or above) the count and the cue: all that is needed from two metres away.
GridLayout {
    id: stage

    required property KioskViewModel kiosk

    readonly property SessionViewModel model: stage.kiosk.session
    readonly property bool resting: stage.model.kind === "rest"
    readonly property bool watching: stage.model.kind === "watch"
    readonly property alias figure: figure
    readonly property bool counting: stage.model.ownPace && stage.model.kind === "work"

    function headline(): string {
        switch (stage.model.kind) {
        case "get_ready":
            return qsTr("Get ready");
        case "watch":
            return qsTr("Watch first");
        case "switch":
            return qsTr("Change sides");
        case "rest":
            return qsTr("Rest");
        }
        return stage.model.cue;
    }

    function ahead(): string {
        switch (stage.model.kind) {
        case "work":
            if (stage.counting)
                return qsTr("Touch anywhere for each rep");
            // while something is said its words stand here
            if (stage.model.caption !== "")
                return stage.model.caption;
            return stage.model.nextCue === "" ? "" : qsTr("Next: %1").arg(stage.model.nextCue);
        case "rest":
            return qsTr("Next: %1").arg(stage.model.exerciseName);
        }
        return stage.model.cue;
    }

    columns: Theme.portrait ? 1 : 2
    columnSpacing: 10 * Theme.u
    rowSpacing: 6 * Theme.u
    layoutDirection: stage.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    SessionFigure {
        id: figure

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 269 * Theme.u
        model: stage.model
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.portrait
        Layout.preferredWidth: 216 * Theme.u
        spacing: 2 * Theme.u

        WatchSide {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            Layout.preferredHeight: (Theme.portrait ? 192 : 150) * Theme.u
            visible: stage.watching
            kiosk: stage.kiosk
        }

        SessionCount {
            Layout.fillWidth: true
            visible: !stage.watching
            Layout.fillHeight: !Theme.portrait
            Layout.preferredHeight: (Theme.portrait ? 132 : 108) * Theme.u
            kiosk: stage.kiosk
        }

        // in a rest one short word, and below it the name of what is next, in two lines if need be
        Cue {
            Layout.fillWidth: true
            Layout.preferredWidth: 216 * Theme.u
            Layout.preferredHeight: (stage.resting ? 50 : stage.model.kind === "switch" ? 75 : stage.model.waiting ? 66 : 76) * Theme.u
            visible: !stage.watching
            words: stage.headline()
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: (stage.resting ? 48 : stage.model.waiting ? 26 : stage.model.reps === 0 ? 32 : 56) * Theme.u
            visible: !stage.watching
            text: stage.ahead()
            size: stage.resting ? 18 : Theme.afar
            giant: true
            fit: true
            weight: stage.counting || stage.resting ? Theme.semiBold : Theme.regular
            color: stage.counting || stage.resting ? Theme.ink : Theme.muted
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.touch, 34 * Theme.u)
            visible: stage.model.waiting
            look: "primary"
            icon: "play"
            size: 16
            text: qsTr("I'm ready")
            onActivated: stage.model.ready()
        }
    }
}
