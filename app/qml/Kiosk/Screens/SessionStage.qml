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
    readonly property bool counting: stage.model.ownPace && stage.model.kind === "work"

    function headline(): string {
        switch (stage.model.kind) {
        case "get_ready":
            return qsTr("Get ready");
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

        SessionCount {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            Layout.preferredHeight: (Theme.portrait ? 132 : 108) * Theme.u
            kiosk: stage.kiosk
        }

        // in a rest one short word, and below it the name of what is next, in two lines if need be
        Cue {
            Layout.fillWidth: true
            Layout.preferredHeight: (stage.resting ? 44 : 76) * Theme.u
            words: stage.headline()
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: (stage.resting ? 48 : 16) * Theme.u
            text: stage.ahead()
            size: stage.resting ? 18 : 12
            giant: stage.resting
            fit: true
            weight: stage.counting || stage.resting ? Theme.semiBold : Theme.regular
            color: stage.counting || stage.resting ? Theme.ink : Theme.muted
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }
}
