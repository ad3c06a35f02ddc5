import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// On with what was chosen, or not today.
GridLayout {
    id: actions

    required property KioskViewModel kiosk
    property bool ready: false
    property bool waiting: false
    property bool unwell: false
    property string words: qsTr("Continue")

    signal putOff
    signal goOn

    columns: Theme.portrait ? 2 : 3
    columnSpacing: 8 * Theme.u
    rowSpacing: 8 * Theme.u
    enabled: !actions.waiting
    layoutDirection: actions.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    UnwellButton {
        Layout.fillWidth: Theme.portrait
        Layout.preferredHeight: (Theme.portrait ? 30 : 40) * Theme.u
        Layout.columnSpan: Theme.portrait ? 2 : 1
        visible: actions.unwell
        onActivated: actions.kiosk.feelUnwell()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        once: true
        text: qsTr("Not today")
        onActivated: actions.putOff()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 160 * Theme.u
        Layout.preferredHeight: 40 * Theme.u
        enabled: actions.ready
        look: "primary"
        once: true
        size: 15
        text: actions.words
        onActivated: actions.goOn()
    }
}
