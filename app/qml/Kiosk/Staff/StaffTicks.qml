pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Any of a few, side by side, or with `single` one of them. `options` are { value, text, on }, with
// a `name` to be read aloud where the same text stands under another head.
ColumnLayout {
    id: ticks

    property string label: ""
    property list<var> options: []
    property bool single: false

    signal toggled(string value)

    spacing: 2 * Theme.u

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: ticks.label
        size: 7.65
        color: Theme.muted
    }

    Flow {
        Layout.fillWidth: true
        spacing: 3 * Theme.u

        Repeater {
            model: ticks.options.length

            StaffTick {
                required property int index
                readonly property var option: ticks.options[index] ?? {}

                height: Theme.staffTouch
                look: on ? "primary" : "plain"
                text: option.text ?? ""
                on: option.on ?? false
                label: option.name ?? option.text ?? ""
                Accessible.role: ticks.single ? Accessible.RadioButton : Accessible.CheckBox
                onActivated: ticks.toggled(option.value)
            }
        }
    }
}
