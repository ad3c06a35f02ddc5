pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// What the keys do.
StaffDialog {
    id: sheet

    readonly property var lines: [["F1", qsTr("this sheet")], ["Ctrl+F", qsTr("find a patient")], ["↑ ↓", qsTr("the next patient of the list, or the next control")], ["Enter", qsTr("from the list over to the patient; press what is marked")], ["Tab", qsTr("the next control")], ["Esc", qsTr("back, or away with what asks")], ["Ctrl+N", qsTr("a new patient or exercise")], ["Ctrl+E", qsTr("change the plan")], ["Ctrl+S", qsTr("save, or say yes to what asks")], ["Ctrl+P", qsTr("print")], ["+ −", qsTr("in a page to print: larger, smaller")], ["Ctrl+L", qsTr("sign out")]]

    heading: qsTr("What the keys do")
    confirm: ""
    cancel: qsTr("Close")

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: 10 * Theme.u
        rowSpacing: 3 * Theme.u

        Repeater {
            model: 2 * sheet.lines.length

            Label {
                required property int index

                Layout.fillWidth: index % 2 === 1
                text: sheet.lines[Math.floor(index / 2)][index % 2]
                size: 8.5
                weight: index % 2 === 0 ? Theme.bold : Theme.regular
            }
        }
    }
}
