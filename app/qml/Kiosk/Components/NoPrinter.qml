import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Beside a page that can be looked at, but not printed: why, and what can be done with it.
Rectangle {
    id: note

    required property PrintingViewModel model
    property bool desk: false

    function words(): string {
        switch (note.model.trouble) {
        case "":
            return "";
        case "no_stick":
            return qsTr("No USB stick is in. Put one in, then touch Save.");
        case "no_printer":
            return note.desk ? qsTr("No printer is set up yet. Save the page on a USB stick, or set a printer up and look again.") : qsTr("There is no printer here. Ask at the desk for a printed copy.");
        }
        return note.desk ? qsTr("The printer cannot be reached just now. Save the page on a USB stick, or look again.") : qsTr("Printing does not work just now. Ask at the desk for a printed copy.");
    }

    visible: note.words() !== ""
    implicitHeight: visible ? line.implicitHeight + 8 * Theme.u : 0
    radius: 4 * Theme.u
    color: Theme.tintBlue

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 6 * Theme.u
        anchors.rightMargin: 6 * Theme.u
        spacing: 5 * Theme.u

        Icon {
            name: "print"
            color: Theme.ink
            size: 10 * Theme.u
        }

        Label {
            Layout.fillWidth: true
            text: note.words()
            size: note.desk ? 8.5 : 11
            weight: Theme.semiBold
            Accessible.role: Accessible.AlertMessage
        }
    }
}
