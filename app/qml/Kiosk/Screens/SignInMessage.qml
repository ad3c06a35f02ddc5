import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What went wrong and what to do, or a quiet word of help.
Item {
    id: message

    required property SignInViewModel model

    readonly property bool wrong: message.model.problem !== ""
    readonly property real air: (Theme.largeText ? 3 : 6) * Theme.u

    implicitHeight: (Theme.largeText ? 66 : 44) * Theme.u

    function words(): string {
        switch (message.model.problem) {
        case "wrong":
            return qsTr("That did not match. Try again.");
        case "wait":
            return qsTr("Please wait %n seconds, then try again.", "", message.model.waitSeconds);
        case "locked":
            return qsTr("That code is closed for now. Use your card, or ask at the desk.");
        case "card":
            return qsTr("That card could not be read. Try again, or type your code.");
        }
        if (message.model.busy)
            return qsTr("One moment …");
        return qsTr("No card? Ask at the desk. Nobody else can see your answers.");
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: words.height + 2 * message.air
        visible: message.wrong
        radius: 6 * Theme.u
        color: Theme.chip
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 6 * Theme.u
        anchors.verticalCenter: words.verticalCenter
        visible: message.wrong
        name: "hurt"
        color: Theme.chipInk
        size: 14 * Theme.u
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: message.wrong ? 25 * Theme.u : 0
        anchors.rightMargin: message.wrong ? 6 * Theme.u : 0
        y: message.wrong ? message.air : 0
        height: Math.min(implicitHeight, message.height - (message.wrong ? 2 * message.air : 0))
        text: message.words()
        size: message.wrong ? 12 : 10.5
        fit: true
        weight: message.wrong ? Theme.semiBold : Theme.regular
        color: message.wrong ? Theme.chipInk : Theme.muted
        verticalAlignment: Text.AlignVCenter
        Accessible.role: message.wrong ? Accessible.AlertMessage : Accessible.StaticText
    }
}
