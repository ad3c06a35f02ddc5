import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How often somebody stood up: counted by a helper, or put right afterwards.
RowLayout {
    id: counter

    readonly property bool personal: true // said into headphones only
    required property ChairViewModel model

    spacing: 10 * Theme.u

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 90 * Theme.u
        Layout.preferredHeight: 60 * Theme.u
        text: qsTr("One less")
        size: 14
        onActivated: counter.model.add(-1)
    }

    Label {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 90 * Theme.u
        text: counter.model.stood
        size: 64
        giant: true
        fit: true
        weight: Theme.bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 90 * Theme.u
        Layout.preferredHeight: 60 * Theme.u
        text: qsTr("One more")
        size: 14
        onActivated: counter.model.add(1)
    }
}
