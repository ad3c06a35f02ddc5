import QtQuick

// What each step of the first start asks, why, and what it is called where it is still to be done.
QtObject {
    // The clinic whose server this kiosk belongs to
    property string server

    function title(step: string): string {
        switch (step) {
        case "language":
            return qsTr("Which language do you speak here?");
        case "server":
            return server === "" ? qsTr("Is this kiosk on its own?") : qsTr("This kiosk belongs to: %1").arg(server);
        case "clinic":
            return qsTr("What is the clinic called?");
        case "numbers":
            return qsTr("Whom do patients call?");
        case "screen":
            return qsTr("How large is this screen?");
        case "sound":
            return qsTr("Can you hear the kiosk?");
        case "printer":
            return qsTr("Does the printer work?");
        case "person":
            return qsTr("Who looks after this kiosk?");
        case "recovery":
            return qsTr("The recovery key");
        case "backups":
            return qsTr("Where do backups go?");
        case "demo":
            return qsTr("Would you like to try it first?");
        case "end":
            return qsTr("The kiosk is ready.");
        }
        return "";
    }

    function why(step: string): string {
        switch (step) {
        case "language":
            return qsTr("The kiosk and its staff side speak it from now on. Each patient can choose another.");
        case "server":
            return qsTr("Several kiosks of one clinic share their records through a server of the clinic.");
        case "clinic":
            return qsTr("It stands at the top of every printed page.");
        case "numbers":
            return qsTr("Both stand on every handout, and on the screen when somebody has to stop.");
        case "screen":
            return qsTr("Hold a bank card to the glass. Make the outline as large as the card: drag its corner, or touch − and +.");
        case "sound":
            return qsTr("It plays a tone and says a sentence. Stand where a patient will stand.");
        case "printer":
            return qsTr("Print one page now, so that no patient waits in vain.");
        case "person":
            return qsTr("You sign in with a number and a passphrase. You can let in others afterwards.");
        case "recovery":
            return qsTr("If the kiosk breaks or is stolen, only these 24 words open a backup.");
        case "backups":
            return qsTr("Choose a stick that stays in, or a folder that is not on this machine. A copy goes there after sessions and every night.");
        case "demo":
            return qsTr("The demo clinic has made-up patients. It is kept apart from your records, and goes away by one touch.");
        }
        return "";
    }

    function task(step: string): string {
        switch (step) {
        case "language":
            return qsTr("Choose the language");
        case "server":
            return qsTr("Join the clinic's server");
        case "clinic":
            return qsTr("Name the clinic");
        case "numbers":
            return qsTr("Enter the numbers to call");
        case "screen":
            return qsTr("Measure the screen");
        case "sound":
            return qsTr("Test the sound");
        case "printer":
            return qsTr("Test the printer");
        case "person":
            return qsTr("Add yourself");
        case "recovery":
            return qsTr("Make the recovery key");
        case "backups":
            return qsTr("Choose where backups go");
        }
        return "";
    }
}
