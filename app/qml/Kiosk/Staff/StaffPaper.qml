pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme
import Kiosk.ViewModels

// A page as it will print, and then on its way to paper, over whatever page is open.
Overlay {
    id: sheet

    required property StaffViewModel staff

    readonly property PrintingViewModel paper: sheet.staff.paper
    readonly property bool looking: sheet.paper.state === "preview"
    readonly property bool going: sheet.paper.state === "printing" || sheet.paper.state === "waiting"
    readonly property bool blank: sheet.looking && sheet.paper.printer === ""
    readonly property bool failed: sheet.paper.state === "failed" || sheet.paper.state === "cancelled"

    function warning(): string {
        const [emergency, clinic] = ["emergency", "clinic"].map(whom => sheet.paper.uncalled.includes(whom));
        if (emergency && clinic)
            return qsTr("This page has no number to call. An admin sets the emergency number and whom to call in Settings, Clinic.");
        if (emergency)
            return qsTr("This page has no emergency number. An admin sets it in Settings, Clinic.");
        return clinic ? qsTr("This page has no number of the clinic. An admin sets whom to call in Settings, Clinic.") : "";
    }

    visible: sheet.staff.printing
    title: sheet.looking ? qsTr("The page as it will print") : qsTr("Printing")
    tightest: 8 * Theme.u
    padding: 12 * Theme.u
    widest: (Theme.portrait ? 267 : 400) * Theme.u

    content: ColumnLayout {
        width: parent?.width ?? 0
        height: Math.min(implicitHeight, sheet.height - 2 * sheet.tightest - 2 * sheet.padding)
        spacing: 7 * Theme.u

        Flow {
            Layout.fillWidth: true
            visible: (sheet.looking || sheet.failed) && sheet.paper.sorts.length > 0
            spacing: 4 * Theme.u

            Repeater {
                model: sheet.paper.sorts

                StaffButton {
                    required property int index
                    required property string modelData
                    readonly property bool on: index === sheet.paper.sort

                    icon: on ? "tick" : ""
                    text: modelData
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: on
                    onActivated: sheet.paper.pick(index)
                }
            }
        }

        StaffAlert {
            id: alert

            Layout.fillWidth: true
            grave: true
            text: sheet.looking || sheet.failed ? sheet.warning() : ""
        }

        LeftOut {
            id: leftOut

            Layout.fillWidth: true
            everybody: sheet.looking ? sheet.paper.leftOut : []
        }

        PrintPreview {
            id: preview

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: (Theme.portrait ? 200 : 165) * Theme.u - [alert, leftOut].reduce((all, it) => all + (it.visible ? it.implicitHeight + 7 * Theme.u : 0), 0)
            visible: sheet.looking
            model: sheet.paper
        }

        RowLayout {
            Layout.fillWidth: true
            visible: sheet.looking
            spacing: 6 * Theme.u

            Label {
                Layout.fillWidth: true
                text: sheet.paper.further > 0 ? qsTr("Further pages: %1").arg(sheet.paper.further) : ""
                size: 8.5
                color: Theme.muted
            }

            PreviewZoom {
                preview: preview
                tall: Theme.staffTouch
            }
        }

        NoPrinter {
            Layout.fillWidth: true
            visible: sheet.looking && sheet.paper.trouble !== ""
            model: sheet.paper
            desk: true
        }

        PrintStatus {
            Layout.fillWidth: true
            visible: !sheet.looking
            small: true
            desk: true
            model: sheet.paper
        }

        PaperChoices {
            Layout.fillWidth: true
            visible: sheet.looking || sheet.failed
            paper: sheet.paper
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 3
            columnSpacing: 6 * Theme.u
            rowSpacing: 6 * Theme.u

            StaffButton {
                Layout.fillWidth: true
                text: qsTr("Close")
                keys: "Escape"
                onActivated: sheet.paper.close()
            }

            StaffButton {
                Layout.fillWidth: true
                visible: sheet.going
                text: qsTr("Stop printing")
                onActivated: sheet.paper.cancel()
            }

            StaffButton {
                Layout.fillWidth: true
                visible: (sheet.looking || sheet.failed) && (sheet.paper.stick || sheet.blank)
                text: qsTr("Save on USB stick")
                onActivated: sheet.paper.saveToStick()
            }

            StaffButton {
                Layout.fillWidth: true
                visible: sheet.looking || sheet.failed
                look: sheet.blank ? "plain" : "primary"
                icon: "print"
                once: true
                keys: "Ctrl+P"
                text: sheet.blank ? qsTr("Look for a printer") : sheet.looking ? qsTr("Print") : qsTr("Try again")
                onActivated: sheet.blank ? sheet.paper.findPrinter() : sheet.looking ? sheet.paper.send() : sheet.paper.again()
            }
        }
    }
}
