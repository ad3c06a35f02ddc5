import QtQuick

// Why content that head office has sent is not shown, and what to do about it.
Item {
    id: refused

    function words(trouble: string): string {
        switch (trouble) {
        case "":
            return "";
        case "no_key":
            return qsTr("Head office has sent exercises, and this kiosk does not know its signature: ask them for their key.");
        case "signature":
            return qsTr("Exercises came that head office did not sign, and were not taken: tell them.");
        case "cut":
            return qsTr("Exercises from head office came damaged: they are asked for again in an hour.");
        case "too_large":
            return qsTr("Exercises from head office are too many at once, and were not taken: tell them.");
        case "old":
            return qsTr("The server offers older exercises than this kiosk has: the newer ones stay.");
        case "elsewhere":
            return qsTr("The server offers another clinic's exercises, and they were not taken: tell head office.");
        case "no_room":
            return qsTr("There is no room for the exercises from head office: make room on this kiosk's disk.");
        case "missing":
            return qsTr("Exercises that plans here use are not among those from head office, and none were taken: tell them.");
        }
        return qsTr("Exercises from head office have mistakes, and were not taken: tell them.");
    }

    visible: false
}
