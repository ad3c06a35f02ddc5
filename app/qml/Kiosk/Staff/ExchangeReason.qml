import QtQuick

// Why nothing is exchanged, and what to do about it.
Item {
    id: reason

    function words(trouble: string): string {
        switch (trouble) {
        case "":
        case "busy":
            return "";
        case "network":
            return qsTr("The clinic's server cannot be reached: check the network.");
        case "revoked":
            return qsTr("This kiosk was taken off the server: join with a new code.");
        case "old_server":
            return qsTr("The server is older than this kiosk: bring it up to date.");
        case "copy":
            return qsTr("This folder is a copy or an old backup of a kiosk: join with a new code.");
        case "key":
            return qsTr("The clinic has a new key, which this kiosk was not given: join with a new code.");
        case "server_full":
            return qsTr("The server's disk is full: make room there.");
        case "disk":
            return qsTr("This kiosk's disk is full: make room on it.");
        }
        return qsTr("The log says why.");
    }

    visible: false
}
