pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One of a few, side by side. `options` are { value, text }.
ColumnLayout {
    id: choice

    property string label: ""
    property list<var> options: []
    property string value: ""
    property bool large: false // one question alone on a page

    signal chosen(string value)

    spacing: 2 * Theme.u

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: choice.label
        size: 7.65
        color: Theme.muted
    }

    Flow {
        Layout.fillWidth: true
        spacing: 4 * Theme.u

        Repeater {
            model: choice.options.length

            StaffButton {
                required property int index
                readonly property var option: choice.options[index] ?? {}
                readonly property bool on: option.value === choice.value

                width: Math.min(implicitWidth, choice.width)
                height: choice.large ? Theme.touch : Theme.staffTouch
                size: choice.large ? 11 : 8.5
                look: on ? "primary" : "plain"
                icon: on ? "tick" : ""
                text: option.text ?? ""
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: on
                onActivated: choice.chosen(option.value)
            }
        }
    }
}
