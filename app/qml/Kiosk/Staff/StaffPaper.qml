import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme
import Kiosk.ViewModels

// A page on its way to paper, over whatever page is open.
Overlay {
    id: sheet

    required property StaffViewModel staff

    readonly property PrintingViewModel paper: sheet.staff.paper
    readonly property bool busy: sheet.paper.state === "making" || sheet.paper.state === "printing"
    readonly property bool failed: sheet.paper.state === "failed"

    function heading(): string {
        switch (sheet.paper.state) {
        case "making":
            return qsTr("Making the page …");
        case "printing":
            return qsTr("Printing …");
        case "printed":
            return qsTr("It is printed.");
        case "saved":
            return qsTr("The page is saved.");
        }
        return qsTr("It did not print.");
    }

    visible: sheet.staff.printing
    title: sheet.heading()
    padding: 12 * Theme.u
    widest: (Theme.portrait ? 267 : 300) * Theme.u

    content: ColumnLayout {
        width: parent?.width ?? 0
        spacing: 7 * Theme.u

        Printer {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 60 * Theme.u
            Layout.preferredHeight: 50 * Theme.u
            busy: sheet.busy
            out: sheet.paper.state === "printed" || sheet.paper.state === "saved"
            failed: sheet.failed
        }

        Label {
            Layout.fillWidth: true
            text: sheet.heading()
            size: 12
            weight: Theme.bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: sheet.paper.message
            size: 9
            horizontalAlignment: Text.AlignHCenter
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 6 * Theme.u

            StaffButton {
                Layout.fillWidth: true
                visible: sheet.failed
                text: qsTr("Try again")
                once: true
                onActivated: sheet.paper.again()
            }

            StaffButton {
                Layout.fillWidth: true
                look: "primary"
                text: qsTr("Close")
                onActivated: sheet.paper.close()
            }
        }
    }
}
