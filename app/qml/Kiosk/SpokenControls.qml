import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What somebody who listens can set for themselves. It comes last on every screen.
RowLayout {
    id: controls

    required property SpokenViewModel model

    signal ended

    spacing: 4 * Theme.u

    FitGroup {
        id: words
    }

    ActionButton {
        group: words
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 40 * Theme.u
        size: 9.5
        text: qsTr("Quieter")
        onActivated: controls.model.louden(false)
    }

    ActionButton {
        group: words
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 40 * Theme.u
        size: 9.5
        text: qsTr("Louder")
        onActivated: controls.model.louden(true)
    }

    ActionButton {
        group: words
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 50 * Theme.u
        size: 9.5
        text: controls.model.curtain ? qsTr("Show the screen") : qsTr("Dark screen")
        onActivated: controls.model.draw()
    }

    ActionButton {
        group: words
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 60 * Theme.u
        size: 9.5
        text: qsTr("End spoken screens")
        onActivated: controls.ended()
    }
}
