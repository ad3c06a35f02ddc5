import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One part of the kiosk: a sign, its name, and what was seen or is to be done.
RowLayout {
    id: row

    required property string part
    required property string standing
    required property string said

    readonly property bool wrong: row.standing === "wrong"

    function partWords(): string {
        switch (row.part) {
        case "records":
            return qsTr("Records");
        case "log":
            return qsTr("Log of the records");
        case "audit":
            return qsTr("Who did what");
        case "key":
            return qsTr("Key");
        case "backup":
            return qsTr("Backup");
        case "disk":
            return qsTr("Room on the disk");
        case "speed":
            return qsTr("Speed of the disk");
        case "memory":
            return qsTr("Memory");
        case "clock":
            return qsTr("Clock");
        case "content":
            return qsTr("Exercises");
        case "session":
            return qsTr("A set, played silently");
        case "paper":
            return qsTr("A printed page");
        case "fonts":
            return qsTr("Fonts");
        case "sounds":
            return qsTr("Sound files");
        case "tone":
            return qsTr("A tone, heard");
        case "speech":
            return qsTr("A word, heard");
        case "screen":
            return qsTr("Screen");
        case "touch":
            return qsTr("Touch");
        case "server":
            return qsTr("Server");
        case "certificate":
            return qsTr("Certificate");
        case "versions":
            return qsTr("Versions");
        case "crashes":
            return qsTr("Faults of the program");
        default:
            return row.part;
        }
    }

    function standingWords(): string {
        if (row.wrong)
            return qsTr("To be done");
        return row.standing === "well" ? qsTr("Well") : qsTr("Not here");
    }

    spacing: 5 * Theme.u
    height: implicitHeight + 3 * Theme.u

    Label {
        Layout.preferredWidth: 44 * Theme.u
        Layout.alignment: Qt.AlignTop
        text: row.standingWords()
        size: 8
        fit: true
        weight: Theme.semiBold
        color: row.wrong ? Theme.red : row.standing === "well" ? Theme.green : Theme.muted
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: row.partWords()
            size: 8.5
            weight: Theme.semiBold
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.said
            size: 7.65
            wrapMode: Text.Wrap
            color: row.wrong ? Theme.red : Theme.muted
            Accessible.role: row.wrong ? Accessible.AlertMessage : Accessible.StaticText
        }
    }
}
