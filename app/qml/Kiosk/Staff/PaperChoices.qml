pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How the page is to be: its layout and its paper, how often, on which sides and where.
Flow {
    id: choices

    required property PrintingViewModel paper

    readonly property var names: ({
            standard: qsTr("Standard"),
            large: qsTr("Large print"),
            compact: qsTr("Compact, two in a row"),
            a4: qsTr("A4"),
            letter: qsTr("US Letter")
        })

    spacing: 4 * Theme.u

    Repeater {
        model: choices.paper.layouts

        Choice {
            required property string modelData

            on: modelData === choices.paper.layout
            text: choices.names[modelData]
            onActivated: choices.paper.layOut(modelData)
        }
    }

    Repeater {
        model: choices.paper.papers

        Choice {
            required property string modelData

            on: modelData === choices.paper.paper
            text: choices.names[modelData]
            onActivated: choices.paper.takePaper(modelData)
        }
    }

    Repeater {
        model: choices.paper.printers

        Choice {
            required property var modelData

            on: modelData.name === choices.paper.printer
            text: modelData.title
            onActivated: choices.paper.choose(modelData.name)
        }
    }

    Choice {
        visible: choices.paper.printer !== ""
        on: choices.paper.bothSides
        text: qsTr("Both sides")
        Accessible.role: Accessible.CheckBox
        onActivated: choices.paper.turnSides()
    }

    Choice {
        visible: choices.paper.canDate
        on: choices.paper.calendar
        text: qsTr("Sessions for a phone")
        Accessible.role: Accessible.CheckBox
        onActivated: choices.paper.turnCalendar()
    }

    Row {
        visible: choices.paper.printer !== ""
        spacing: 2 * Theme.u

        StaffButton {
            enabled: choices.paper.copies > 1
            text: "−"
            label: qsTr("One copy less")
            onActivated: choices.paper.setCopies(choices.paper.copies - 1)
        }

        Label {
            height: Theme.staffTouch
            leftPadding: 3 * Theme.u
            rightPadding: 3 * Theme.u
            text: qsTr("Copies: %1").arg(choices.paper.copies)
            size: 8.5
            weight: Theme.semiBold
            verticalAlignment: Text.AlignVCenter
        }

        StaffButton {
            text: "+"
            label: qsTr("One copy more")
            onActivated: choices.paper.setCopies(choices.paper.copies + 1)
        }
    }

    component Choice: StaffButton {
        property bool on: false

        icon: on ? "tick" : ""
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: on
    }
}
