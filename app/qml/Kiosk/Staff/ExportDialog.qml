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
    readonly property bool over: dialog.stage === "done" || dialog.stage === "failed"

    visible: dialog.stage !== ""
    heading: {
        switch (dialog.stage) {
        case "running":
            return qsTr("Writing the record …");
        case "done":
            return qsTr("The record is written.");
        case "failed":
            return qsTr("The record was not written.");
        }
        return qsTr("Where to write the record?");
    }
    text: {
        if (dialog.over)
            return dialog.model.message;
        if (dialog.choosing && dialog.model.places.length === 0)
            return qsTr("Put a USB stick in, or set a folder for exports. Then try again.");
        if (!dialog.choosing)
            return "";
        return dialog.model.copy ? qsTr("The patient's own copy: name, year of birth, plans, sessions, answers, measures, flags, notes, and who did what, as JSON for programs and as PDF to read, with the letter where there is a plan. PIN and card are not in it.") : qsTr("It names the patient. Keep it where only you can read it.");
    }
    cancel: dialog.over ? "" : qsTr("Cancel")
    confirm: dialog.over ? qsTr("Close") : qsTr("Write it")
    ready: dialog.over || (dialog.choosing && dialog.model.place !== "" && !dialog.model.short)
    onConfirmed: dialog.over ? dialog.model.cancel() : dialog.model.start()
    onCancelled: dialog.model.cancel()

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

    Field {
        Layout.fillWidth: true
        visible: dialog.choosing && dialog.model.copy
        label: qsTr("Passphrase, or nothing to leave it open")
        text: dialog.model.passphrase
        most: 200
        problem: dialog.model.short ? qsTr("A passphrase needs at least 12 letters.") : ""
        onEdited: text => dialog.model.typePassphrase(text)
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
