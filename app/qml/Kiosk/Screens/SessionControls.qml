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

    readonly property real tall: Math.max((Theme.portrait ? 36 : 32) * Theme.u, Theme.touch)

    columns: Theme.portrait ? 3 : 6
    columnSpacing: 8 * Theme.u
    rowSpacing: 7 * Theme.u
    layoutDirection: controls.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    FitGroup {
        id: words
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: controls.tall
        Layout.columnSpan: Theme.portrait ? 3 : 1
        visible: controls.model.openEnded || controls.model.ownPace
        enabled: controls.model.kind === "work"
        group: words
        icon: "tick"
        once: true
        text: qsTr("That is enough")
        size: 13
        side: 4 * Theme.u
        onActivated: controls.model.enough()
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
