pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Something is wrong with the kiosk, not with the person: calm, one sentence, one way on. What staff
// can do about the records stands below it.
Item {
    id: screen

    required property KioskViewModel kiosk
    readonly property bool records: screen.kiosk.fault !== ""
    readonly property RescueViewModel rescue: screen.kiosk.rescue
    readonly property string newest: screen.records && !screen.demo ? screen.rescue?.newest ?? "" : ""
    readonly property bool demo: screen.records && screen.kiosk.demoBeside
    readonly property bool rescuing: (screen.rescue?.stage ?? "") !== ""

    function forStaff(): string {
        if (screen.demo)
            return qsTr("For staff: the demo clinic does not open. The real records are not touched. Make the demo anew, then end it as before.");
        switch (screen.kiosk.fault) {
        case "gone":
            return qsTr("For staff: the records are not in their folder. Nothing new was begun in their place. Put the folder back, or bring back a backup.");
        case "damaged":
            return qsTr("For staff: the records are damaged. They were not changed, and a copy was kept. Bring back a backup.");
        case "behind":
            return qsTr("For staff: what was saved last is missing. A copy of what is here was kept. Put the whole folder back, or bring back a backup.");
        case "unwitnessed":
            return qsTr("For staff: a file of the records' folder is missing, so what was saved last may be missing too. Put the whole folder back, or bring back a backup.");
        case "key_gone":
            return qsTr("For staff: the key of the records is not here. Put it back, or use the recovery key.");
        case "key_wrong":
            return qsTr("For staff: the key here is not the key of these records. Put the right one back, or use the recovery key.");
        case "newer":
            return qsTr("For staff: the records were made by a newer version of this program. Install that version.");
        case "busy":
            return qsTr("For staff: another program or machine has the records. Close it, then try again.");
        case "read_only":
            return qsTr("For staff: this program may not write to the records' folder. Allow it, then try again.");
        case "full":
            return qsTr("For staff: the disk is full. Free some space, then try again. All that was shown as saved is safe.");
        case "disk":
            return qsTr("For staff: the disk does not answer. Check that it is there, then try again.");
        default:
            return qsTr("For staff: what happened is in the log.");
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.rescuing
        focus: true
        sourceComponent: KeyboardHost {
            language: screen.kiosk.language
            available: screen.kiosk.touchKeyboard

            RescuePanel {
                anchors.fill: parent
                anchors.margins: Theme.margin
                model: screen.rescue
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        visible: !screen.rescuing
        spacing: (screen.records ? 6 : 10) * Theme.u

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        FlatPicture {
            visible: !screen.records
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 150 * Theme.u
            Layout.preferredHeight: 96 * Theme.u
            name: "cup"
        }

        Heading {
            text: qsTr("This screen needs a short break.")
            horizontalAlignment: Text.AlignHCenter
        }

        Note {
            visible: screen.records
            lines: 2
            text: qsTr("You did nothing wrong. Please tell the desk.")
            size: 16
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }

        Note {
            visible: screen.records
            lines: Theme.portrait ? 6 : 3
            text: screen.forStaff()
            size: 13
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
        }

        Note {
            visible: screen.newest !== ""
            lines: 2
            text: qsTr("The last backup was made on %1.").arg(screen.newest)
            size: 13
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
        }

        Note {
            visible: !screen.records || !(Theme.largeText || screen.demo)
            lines: Theme.portrait ? 5 : 3
            text: screen.kiosk.trouble
            size: screen.records ? 10 : 14
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 8 * Theme.u
            rowSpacing: 6 * Theme.u
            uniformCellWidths: true

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: (screen.records ? 34 : 42) * Theme.u
                look: "primary"
                once: true
                text: screen.records ? qsTr("Try again") : qsTr("Back to the start")
                onActivated: screen.kiosk.dismissTrouble()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 34 * Theme.u
                visible: screen.newest !== ""
                text: qsTr("Staff: bring back the backup")
                onActivated: screen.rescue.begin()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 34 * Theme.u
                visible: screen.demo
                once: true
                text: qsTr("Staff: make the demo anew")
                onActivated: screen.kiosk.renewDemo()
            }
        }
    }
}
