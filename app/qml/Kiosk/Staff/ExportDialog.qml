pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Where a patient's record is to be written, how far it is, and what became of it.
StaffDialog {
    id: dialog

    required property ExportModel model

    readonly property string stage: dialog.model.state
    readonly property bool choosing: dialog.stage === "choose"
    readonly property bool running: dialog.stage === "running"
    readonly property bool locked: !dialog.model.open
    readonly property bool all: dialog.model.kind === "all"
    readonly property bool over: dialog.stage === "done" || dialog.stage === "failed"

    visible: dialog.stage !== ""
    widest: (Theme.portrait ? 267 : dialog.all ? 440 : 320) * Theme.u // three questions more, and none to scroll to
    heading: {
        switch (dialog.stage) {
        case "running":
            return dialog.all ? qsTr("Writing the records …") : qsTr("Writing the record …");
        case "done":
            return dialog.all ? qsTr("The records are written.") : qsTr("The record is written.");
        case "failed":
            return dialog.all ? qsTr("The records were not written.") : qsTr("The record was not written.");
        }
        if (dialog.all)
            return qsTr("Export everybody's records now");
        return dialog.model.kind === "copy" ? qsTr("Where to write the record?") : qsTr("How to take the record out?");
    }
    text: {
        if (dialog.over)
            return dialog.model.message;
        if (dialog.choosing && dialog.model.places.length === 0)
            return qsTr("Put a USB stick in, or set a folder for exports. Then try again.");
        if (!dialog.choosing)
            return "";
        if (dialog.all)
            return dialog.model.privacy === "identified" ? qsTr("It names every patient. Nobody can open it without the passphrase: not even we.") : dialog.model.privacy === "pseudonymised" ? qsTr("Whoever knows a patient may still know them. Nobody can open it without the passphrase: not even we.") : qsTr("That is not anonymous: whoever knows when somebody came may still know them.");
        return dialog.model.kind === "copy" ? qsTr("The patient's own copy: name, year of birth, plans, sessions, answers, measures, flags, notes, and who did what, as JSON for programs and as PDF to read, with the letter where there is a plan. PIN and card are not in it.") : dialog.locked ? qsTr("The whole record as tables, for programs and to read, with the letter where there is a plan. Nobody can open it without the passphrase: not even we.") : qsTr("It names the patient. Keep it where only you can read it.");
    }
    cancel: dialog.over ? "" : qsTr("Cancel")
    confirm: dialog.over ? qsTr("Close") : qsTr("Write it")
    ready: dialog.over || (dialog.choosing && dialog.model.ready)
    onConfirmed: dialog.over ? dialog.model.cancel() : dialog.model.start()
    onCancelled: dialog.model.cancel()

    StaffChoice {
        Layout.fillWidth: true
        visible: dialog.choosing && !dialog.all && dialog.model.kind !== "copy"
        options: [
            {
                value: "pdf",
                text: qsTr("One PDF to read")
            },
            {
                value: "pack",
                text: qsTr("Locked pack")
            }
        ]
        value: dialog.model.kind
        onChosen: value => dialog.model.chooseKind(value)
    }

    ExportAll {
        Layout.fillWidth: true
        visible: dialog.choosing && dialog.all
        model: dialog.model
    }

    StaffTicks {
        Layout.fillWidth: true
        visible: dialog.choosing && dialog.model.kind === "pdf"
        label: qsTr("What is in it")
        options: dialog.model.parts
        onToggled: value => dialog.model.togglePart(value)
    }

    Flow {
        Layout.fillWidth: true
        visible: dialog.choosing && dialog.model.places.length > 0
        spacing: 4 * Theme.u

        Repeater {
            model: dialog.model.places.length

            StaffButton {
                required property int index
                readonly property var place: dialog.model.places[index] ?? {}
                readonly property bool on: place.path === dialog.model.place

                height: Theme.staffTouch
                look: on ? "primary" : "plain"
                icon: on ? "tick" : ""
                text: place.name ?? ""
                onActivated: dialog.model.choose(place.path)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: dialog.choosing
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 5 * Theme.u
        rowSpacing: 5 * Theme.u
        uniformCellWidths: true

        Field {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: dialog.locked ? qsTr("Passphrase, 12 letters or more") : qsTr("Passphrase, or nothing to leave it open")
            text: dialog.model.passphrase
            secret: true
            most: 200
            problem: dialog.model.short ? qsTr("A passphrase needs at least 12 letters.") : ""
            onEdited: text => dialog.model.typePassphrase(text)
        }

        Field {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("The same again")
            text: dialog.model.again
            secret: true
            most: 200
            problem: dialog.model.unlike ? qsTr("That is not the same.") : ""
            onEdited: text => dialog.model.typeAgain(text)
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 4 * Theme.u
        visible: dialog.running
        radius: height / 2
        color: Theme.track
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("%1 % written").arg(Math.round(dialog.model.share * 100))

        Rectangle {
            width: parent.width * dialog.model.share
            height: parent.height
            radius: height / 2
            color: Theme.blue
        }
    }
}
