import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The plan on its way to paper, and where it has got to.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property PrintingViewModel model: screen.kiosk.printing
    readonly property bool busy: screen.model.state === "making" || screen.model.state === "printing"
    readonly property bool failed: screen.model.state === "failed"

    function heading(): string {
        switch (screen.model.state) {
        case "making":
            return qsTr("Making your page …");
        case "printing":
            return qsTr("Printing …");
        case "printed":
            return qsTr("Your page is printed.");
        case "saved":
            return qsTr("Your page is saved.");
        }
        return qsTr("It did not print.");
    }

    function detail(): string {
        if (screen.model.message !== "")
            return screen.model.message;
        if (screen.busy)
            return qsTr("Please wait a moment.");
        return screen.model.state === "saved" ? qsTr("Ask at the desk for your copy.") : qsTr("Please take it with you.");
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 8 * Theme.u

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        Printer {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 120 * Theme.u
            Layout.preferredHeight: 100 * Theme.u
            busy: screen.busy
            out: screen.model.state === "printed" || screen.model.state === "saved"
            failed: screen.failed
        }

        Heading {
            Layout.topMargin: 8 * Theme.u
            text: screen.heading()
            horizontalAlignment: Text.AlignHCenter
        }

        Note {
            text: screen.detail()
            horizontalAlignment: Text.AlignHCenter
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.u
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 200 * Theme.u
                Layout.preferredHeight: 40 * Theme.u
                look: screen.failed ? "plain" : "primary"
                once: true
                text: qsTr("Back to my progress")
                onActivated: screen.model.close()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 200 * Theme.u
                Layout.preferredHeight: 40 * Theme.u
                visible: screen.failed
                look: "primary"
                icon: "print"
                once: true
                text: qsTr("Try again")
                onActivated: screen.model.again()
            }
        }
    }
}
