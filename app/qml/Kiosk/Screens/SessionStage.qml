import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// All that is needed from two metres away: the side, the figure, the count and what to do now, and
// what comes next in a line of its own. Beside each other, or on a tall screen below each other.
ColumnLayout {
    id: stage

    required property KioskViewModel kiosk

    readonly property SessionViewModel model: stage.kiosk.session
    readonly property bool watching: stage.model.kind === "watch"
    readonly property bool flipped: stage.kiosk.leftHanded
    readonly property rect figure: Qt.rect(pair.x + figure.x, pair.y + figure.y, figure.width, figure.height)
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

    // the count and the cue below the figure; where one may end the set there is a button more
    function tall(): real {
        if (Theme.largeText)
            return stage.model.waiting ? 116 : stage.model.openEnded ? 143 : 148;
        return stage.model.waiting || stage.model.ownPace || stage.model.openEnded ? 145 : 150;
    }

    spacing: 5 * Theme.u

    GridLayout {
        id: pair

        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.portrait ? 3 : 2
        columnSpacing: (Theme.portrait ? 6 : 10) * Theme.u
        rowSpacing: 6 * Theme.u
        layoutDirection: stage.flipped ? Qt.RightToLeft : Qt.LeftToRight

        SessionFigure {
            id: figure

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: !Theme.portrait ? 1 : 3 - (beside.visible ? 1 : 0) - (side.visible ? 1 : 0)
            Layout.preferredWidth: (Theme.largeText ? 208 : 246) * Theme.u
            model: stage.model
        }

        // on a tall screen beside the figure, as low as can be: above it a hand has to reach far. Where
        // larger words need the room they are among the controls.
        ColumnLayout {
            id: beside

            Layout.alignment: Qt.AlignBottom
            visible: Theme.portrait && !Theme.largeText && !stage.watching
            spacing: 5 * Theme.u

            ShowMe {
                onActivated: stage.model.showMe()
            }

            SayAgain {
                visible: stage.kiosk.speechOn
                onActivated: stage.model.repeatCue()
            }
        }

        // so large that above the figure it would leave no room for it
        Chip {
            id: side

            Layout.preferredWidth: width
            Layout.preferredHeight: height
            visible: text !== "" && Theme.portrait && Theme.largeText
            widest: Math.max(116 * Theme.u, Math.min(140 * Theme.u, side.longest() + 13 * Theme.u))
            size: Theme.afar
            giant: true
            text: stage.model.sideText
        }

        WatchSide {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait ? 3 : 1
            Layout.fillHeight: !Theme.portrait
            Layout.preferredWidth: (Theme.largeText ? 277 : 239) * Theme.u
            Layout.preferredHeight: (!Theme.portrait ? 150 : Theme.largeText ? 226 : 192) * Theme.u
            visible: stage.watching
            kiosk: stage.kiosk
        }

        SessionNow {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait ? 3 : 1
            Layout.fillHeight: !Theme.portrait
            Layout.preferredWidth: (Theme.largeText ? 277 : 239) * Theme.u
            Layout.preferredHeight: stage.tall() * Theme.u
            visible: !stage.watching
            kiosk: stage.kiosk
            words: stage.headline()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 10 * Theme.u
        rowSpacing: 6 * Theme.u
        layoutDirection: stage.flipped ? Qt.RightToLeft : Qt.LeftToRight

        SessionAhead {
            id: ahead

            Layout.fillWidth: true
            Layout.preferredWidth: (Theme.largeText ? 345 : 259) * Theme.u
            Layout.preferredHeight: ahead.wanted
            visible: !stage.watching
            kiosk: stage.kiosk
            text: stage.ahead()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: (Theme.largeText ? 140 : 226) * Theme.u
            Layout.preferredHeight: Math.max(Theme.touch, 36 * Theme.u)
            visible: stage.model.waiting
            look: "primary"
            icon: "play"
            size: 16
            text: qsTr("I'm ready")
            onActivated: stage.model.ready()
        }
    }
}
