pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Large digits in the telephone's order, the same in every language.
GridLayout {
    id: pad

    readonly property bool personal: true // said into headphones only
    property bool erasable: true
    property bool enough: true

    signal digit(string text)
    signal back
    signal next

    columns: 3
    uniformCellWidths: true
    uniformCellHeights: true
    columnSpacing: 7 * Theme.u
    rowSpacing: 7 * Theme.u
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        ActionButton {
            required property string modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            text: modelData
            size: 22
            onActivated: pad.digit(modelData)
        }
    }

    ActionButton {
        readonly property bool personal: false

        Layout.fillWidth: true
        Layout.fillHeight: true
        enabled: pad.erasable
        icon: "erase"
        label: qsTr("Delete the last digit")
        size: 20
        onActivated: pad.back()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: "0"
        size: 22
        onActivated: pad.digit("0")
    }

    // who types on a keyboard goes on by it, also where a loudspeaker says it
    ActionButton {
        readonly property bool personal: false

        Layout.fillWidth: true
        Layout.fillHeight: true
        enabled: pad.enough
        look: "primary"
        text: qsTr("Continue")
        size: 13
        side: 2 * Theme.u
        once: true
        onActivated: pad.next()
    }
}
