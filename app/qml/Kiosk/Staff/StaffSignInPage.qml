import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Three digits, then a PIN or a passphrase. No name is listed, and none is said to be wrong.
StaffPage {
    id: page

    readonly property StaffSignInModel model: page.staff.signIn
    readonly property bool number: page.model.stage === "number"
    readonly property bool phrase: page.model.stage === "phrase"
    readonly property bool alarming: page.staff.nobody || page.model.problem !== ""
    readonly property bool held: page.model.busy || page.model.problem === "wait"

    function words(): string {
        if (page.staff.nobody)
            return qsTr("Nobody works here yet. Set the kiosk up here, or on this computer with:\nphysio-kiosk staff add --role admin");
        switch (page.model.problem) {
        case "wrong":
            return qsTr("That did not match. Try again.");
        case "wait":
            return qsTr("Please wait %n seconds, then try again.", "", page.model.waitSeconds);
        case "locked":
            return qsTr("This number is locked after too many tries. An admin can unlock it.");
        case "badge":
            return qsTr("This badge does not work. Type your number, or ask an admin.");
        case "failed":
            return qsTr("Sign-in did not work.");
        }
        if (page.model.busy)
            return qsTr("One moment …");
        if (page.model.whose !== "")
            return qsTr("What was open is still there.");
        return page.number && page.staff.demoHint === "" ? qsTr("Or hold your badge before the scanner.") : page.staff.demoHint;
    }

    title: qsTr("Staff")

    // a scanner types letters, which nobody does here: its Enter ends a badge
    property bool scanning: false

    Keys.onPressed: event => {
        const digit = event.text.length === 1 && event.text >= "0" && event.text <= "9";
        const letter = /^[a-z]$/i.test(event.text);
        const scanned = page.scanning;
        page.scanning = letter || (page.scanning && event.text === "");
        if (scanned && !digit) {
            event.accepted = false;
            return;
        }
        if (!page.phrase && digit)
            page.model.press(event.text);
        else if (!page.phrase && event.key === Qt.Key_Backspace)
            page.model.back();
        else if (!page.phrase && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && rest.activeFocus)
            page.model.next();
        else {
            event.accepted = false;
            return;
        }
        event.accepted = true;
    }

    // holds the focus while no control does
    Item {
        id: rest

        focus: true
    }

    GridLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.desk ? 483 * Theme.u : Infinity)
        height: Math.min(parent.height - 2 * Theme.margin, Theme.desk ? 230 * Theme.u : Infinity)
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 28 * Theme.u
        rowSpacing: 10 * Theme.u

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 250 * Theme.u
            Layout.alignment: Qt.AlignTop
            spacing: 8 * Theme.u

            Heading {
                text: page.number ? qsTr("Your staff number") : page.phrase ? qsTr("Your passphrase") : qsTr("Your PIN")
                size: 20
            }

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: 26 * Theme.u * Theme.textScale
                visible: text !== ""
                text: page.model.whose !== "" ? qsTr("Locked: %1").arg(page.model.whose) : page.model.badge ? qsTr("Your badge was read.") : ""
                size: 10
                fit: true
                weight: Theme.semiBold
            }

            Field {
                id: secret

                Layout.fillWidth: true
                visible: page.phrase
                enabled: !page.held
                size: 12
                tall: Theme.touch
                secret: true
                most: 128
                placeholder: qsTr("Passphrase")
                onEdited: text => page.model.typePhrase(text)
                onAccepted: page.model.next()
                onVisibleChanged: {
                    secret.input.clear();
                    if (secret.visible)
                        secret.forceActiveFocus();
                    else
                        rest.forceActiveFocus();
                }
            }

            SecretBoxes {
                Layout.fillWidth: true
                visible: !page.phrase
                model: page.model
            }

            Label {
                Layout.fillWidth: true
                text: page.words()
                size: 9.5
                weight: page.alarming ? Theme.semiBold : Theme.regular
                color: page.alarming ? Theme.chipInk : Theme.muted
                Accessible.role: page.alarming ? Accessible.AlertMessage : Accessible.StaticText
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch
                visible: page.number && (page.staff.nobody || page.staff.demo)
                look: page.staff.nobody ? "primary" : "plain"
                once: true
                text: page.staff.demo ? qsTr("Take the demo clinic away") : qsTr("Set up this kiosk")
                onActivated: page.staff.demo ? page.staff.endDemo() : page.staff.setUp()
            }

            Item {
                Layout.fillHeight: true
                visible: !page.phrase
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch
                visible: page.phrase
                enabled: page.model.enough && !page.held
                look: "primary"
                once: true
                text: qsTr("Sign in")
                onActivated: page.model.next()
            }

            RowLayout {
                Layout.fillWidth: true
                visible: !page.number
                spacing: 12 * Theme.u

                ActionButton {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    Layout.preferredHeight: Theme.touch
                    look: "quiet"
                    icon: "back"
                    size: 10
                    text: page.model.whose !== "" ? qsTr("Somebody else") : qsTr("Start again")
                    onActivated: page.model.startAgain()
                }

                ActionButton {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    Layout.preferredHeight: Theme.touch
                    look: "quiet"
                    size: 10
                    text: page.phrase ? qsTr("Use a PIN") : qsTr("Use a passphrase")
                    onActivated: page.phrase ? page.model.usePin() : page.model.usePhrase()
                }
            }

            Item {
                Layout.fillHeight: true
                visible: page.phrase
            }
        }

        Keypad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 205 * Theme.u
            Layout.maximumHeight: 230 * Theme.u
            visible: !page.phrase
            enabled: !page.held
            erasable: page.model.typed > 0
            enough: page.model.enough
            onDigit: text => page.model.press(text)
            onBack: page.model.back()
            onNext: page.model.next()
        }
    }
}
