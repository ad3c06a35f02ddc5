pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What a sweating person must be able to hit.
GridLayout {
    id: controls

    required property KioskViewModel kiosk

    readonly property SessionViewModel model: controls.kiosk.session

    readonly property bool ending: controls.model.openEnded || controls.model.ownPace
    // larger words need the room beside a tall screen's figure
    readonly property bool below: Theme.portrait && Theme.largeText && controls.model.kind !== "watch"
    readonly property real tall: Math.max((Theme.portrait ? 36 : 32) * Theme.u, Theme.touch)

    columns: Theme.portrait ? 3 : 6
    columnSpacing: 8 * Theme.u
    rowSpacing: 7 * Theme.u
    layoutDirection: controls.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    FitGroup {
        id: words
    }

    component Enough: ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: controls.tall
        enabled: controls.model.kind === "work"
        group: words
        once: true
        text: qsTr("That is enough")
        size: 13
        side: 4 * Theme.u
        onActivated: controls.model.enough()
    }

    Enough {
        Layout.columnSpan: Theme.portrait ? 3 : 1
        visible: controls.ending && !controls.below
        icon: "tick"
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.columnSpan: Theme.portrait ? 3 : 1
        spacing: 8 * Theme.u
        visible: controls.below
        layoutDirection: controls.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

        Enough {
            visible: controls.ending
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 100 * Theme.u
            Layout.preferredHeight: controls.ending ? controls.tall : Theme.touch
            group: words
            side: 4 * Theme.u
            icon: "eye"
            text: qsTr("Show me")
            size: 13
            onActivated: controls.model.showMe()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 100 * Theme.u
            Layout.preferredHeight: controls.ending ? controls.tall : Theme.touch
            group: words
            side: 4 * Theme.u
            visible: controls.kiosk.speechOn
            icon: "speech"
            text: qsTr("Say it again")
            size: 13
            onActivated: controls.model.repeatCue()
        }
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: controls.tall
        group: words
        icon: "pause"
        text: qsTr("Pause")
        size: 13
        side: 4 * Theme.u
        onActivated: controls.model.pause()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: controls.tall
        group: words
        icon: "change"
        text: qsTr("Change")
        size: 13
        side: 4 * Theme.u
        onActivated: controls.model.askChange()
    }

    HurtButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 124 * Theme.u
        Layout.preferredHeight: controls.tall
        onActivated: controls.model.askWhat()
    }

    ShowMe {
        visible: !Theme.portrait && controls.model.kind !== "watch"
        Layout.preferredHeight: controls.tall
        onActivated: controls.model.showMe()
    }

    SayAgain {
        visible: !Theme.portrait && controls.model.kind !== "watch" && controls.kiosk.speechOn
        Layout.preferredHeight: controls.tall
        onActivated: controls.model.repeatCue()
    }
}
