pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The numbered words, to be written down: English words, from left to right.
GridLayout {
    id: grid

    property list<string> words: []

    visible: grid.words.length > 0
    columns: Theme.portrait ? 3 : 6
    columnSpacing: 6 * Theme.u
    rowSpacing: 2 * Theme.u
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: grid.words

        Label {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            size: 9
            weight: Theme.semiBold
        }
    }
}
