import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A printer, its paper, and a page that came out of it.
FirstStep {
    id: step

    readonly property bool any: step.model.printers.length > 0
    readonly property bool out: step.model.paper === "out" // one question at a time

    asks: false

    StaffAlert {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        text: step.any ? "" : qsTr("No printer was found. Plug it in, turn it on, then look again.")

        StaffButton {
            text: qsTr("Look again")
            onActivated: step.model.look()
        }
    }

    StaffChoice {
        large: true
        Layout.fillWidth: true
        visible: step.model.printers.length > 1 && !step.out
        label: qsTr("Printer")
        options: step.model.printers.map(each => ({
                    value: each.name,
                    text: each.title
                }))
        value: step.model.values.printer ?? ""
        onChosen: value => step.model.edit("printer", value)
    }

    StaffChoice {
        large: true
        Layout.fillWidth: true
        visible: step.any && !step.out
        label: qsTr("Paper in the printer")
        options: [
            {
                value: "a4",
                text: qsTr("A4")
            },
            {
                value: "letter",
                text: qsTr("Letter")
            }
        ]
        value: step.model.values.paper ?? "a4"
        onChosen: value => step.model.edit("paper", value)
    }

    FirstButton {
        visible: step.any
        enabled: !step.model.busy
        look: step.model.paper === "" ? "primary" : "plain"
        icon: "print"
        once: true
        text: qsTr("Print a test page")
        onActivated: step.model.printTest([qsTr("Test page of the kiosk"), step.model.values.clinic_name || qsTr("This page was printed by the physio kiosk."), qsTr("If you can read this, the printer works."), qsTr("The frame should be whole on all four sides, and the line below 100 mm long.")])
    }

    StaffCard {
        Layout.fillWidth: true
        visible: step.model.paper !== ""
        title: qsTr("Did a page come out, with a whole frame?")

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 6 * Theme.u
            rowSpacing: 6 * Theme.u

            FirstButton {
                Layout.fillWidth: true
                look: "primary"
                once: true
                enabled: !step.model.busy
                text: qsTr("It came out")
                onActivated: step.proceed()
            }

            FirstButton {
                Layout.fillWidth: true
                text: qsTr("Nothing came out, or not all")
                onActivated: step.model.nothingCameOut()
            }
        }

        Label {
            Layout.fillWidth: true
            visible: step.model.paper === "no"
            text: qsTr("Is there paper in it, and does it show a fault? Is the right printer chosen, and the right paper? Then print again.")
            size: 9
        }
    }
}
