import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Where the page has got to, and what to do about it.
ColumnLayout {
    id: status

    required property PrintingViewModel model
    property bool small: false
    // Words for whoever is at the desk already
    property bool desk: false

    readonly property string stage: status.model.state
    readonly property bool failed: status.stage === "failed" || status.stage === "cancelled"
    readonly property int sheets: Math.ceil(status.model.copies * (status.model.pages.length + status.model.further) / (status.model.bothSides ? 2 : 1))
    readonly property bool busy: status.stage === "making" || status.stage === "printing" || status.stage === "waiting"

    function heading(): string {
        switch (status.stage) {
        case "making":
            return status.desk ? qsTr("Making the page …") : qsTr("Making your page …");
        case "printing":
            return qsTr("Printing …");
        case "waiting":
            if (status.model.trouble === "")
                return qsTr("Printing …");
            return status.desk ? qsTr("The page waits.") : qsTr("Your page waits.");
        case "printed":
            return status.desk ? qsTr("The page is printed.") : qsTr("Your page is printed.");
        case "saved":
            return status.desk ? qsTr("The page is saved.") : qsTr("Your page is saved.");
        case "cancelled":
            return qsTr("Printing was stopped.");
        }
        return qsTr("It did not print.");
    }

    function help(): string {
        switch (status.model.trouble) {
        case "paper":
            return qsTr("The printer has no paper. Put some in, or ask at the desk.");
        case "offline":
            return qsTr("The printer does not answer. See if it is switched on, or ask at the desk.");
        case "stopped":
            return qsTr("The printer is stopped. Ask at the desk to start it again.");
        case "refuses":
            return qsTr("The printer takes no pages just now. Ask at the desk.");
        case "jam":
            return qsTr("Paper is stuck in the printer. Ask at the desk.");
        case "cover":
            return qsTr("The printer is open. Close it, or ask at the desk.");
        case "ink":
            return qsTr("The printer has no ink. Ask at the desk.");
        case "no_printer":
            return qsTr("There is no printer here. Ask at the desk for a printed copy.");
        case "service":
            return qsTr("Printing does not work just now. Ask at the desk for a printed copy.");
        case "other":
            return qsTr("The printer could not print this page. Ask at the desk.");
        }
        return "";
    }

    function helpAtDesk(): string {
        switch (status.model.trouble) {
        case "paper":
            return qsTr("The printer has no paper. Put some in.");
        case "offline":
            return qsTr("The printer does not answer. See if it is switched on and connected.");
        case "stopped":
            return qsTr("The printer is stopped. Start it again in this machine's printer settings.");
        case "refuses":
            return qsTr("The printer takes no pages just now. See this machine's printer settings.");
        case "jam":
            return qsTr("Paper is stuck in the printer. Take it out.");
        case "cover":
            return qsTr("The printer is open. Close it.");
        case "ink":
            return qsTr("The printer has no ink.");
        case "no_printer":
            return qsTr("This machine knows no printer. Set one up, or save the page on a USB stick.");
        case "service":
            return qsTr("Printing does not work just now. Save the page on a USB stick instead.");
        case "other":
            return qsTr("The printer could not print this page. Try again.");
        }
        return "";
    }

    function detail(): string {
        if (status.model.message !== "")
            return status.model.message;
        if (status.model.trouble !== "")
            return status.desk ? status.helpAtDesk() : status.help();
        if (status.stage === "printing" || status.stage === "waiting")
            return qsTr("%n sheets come out of the printer. Please wait a moment.", "", status.sheets);
        if (status.busy)
            return qsTr("Please wait a moment.");
        switch (status.stage) {
        case "saved":
            return status.desk ? qsTr("It is on the USB stick.") : qsTr("Ask at the desk for your copy.");
        case "cancelled":
            return qsTr("You can print it again.");
        }
        return status.desk ? "" : qsTr("Please take it with you.");
    }

    spacing: 8 * Theme.u

    Printer {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: (status.small ? 60 : 120) * Theme.u
        Layout.preferredHeight: (status.small ? 50 : 100) * Theme.u
        busy: status.busy
        out: status.stage === "printed" || status.stage === "saved"
        failed: status.failed || status.model.trouble !== ""
    }

    Heading {
        Layout.topMargin: 8 * Theme.u
        text: status.heading()
        size: status.small ? 12 : 25
        horizontalAlignment: Text.AlignHCenter
    }

    Note {
        size: status.small ? 9 : 13
        lines: 3
        text: status.detail()
        horizontalAlignment: Text.AlignHCenter
    }
}
