pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The one question before something is decided or written about a patient. A few words are offered,
// others can be typed.
StaffDialog {
    id: dialog

    required property PatientModel model

    readonly property string what: dialog.model.asking
    readonly property bool noting: dialog.what === "note" || dialog.what === "change"
    readonly property bool deciding: dialog.model.proposal === "progress" || dialog.model.proposal === "ease"
    readonly property list<string> offered: {
        switch (dialog.what) {
        case "flag":
            return [qsTr("Talked it through"), qsTr("Rang the patient"), qsTr("Plan changed"), qsTr("Referred on")];
        case "decline":
            return [qsTr("Too early"), qsTr("Patient prefers to stay"), qsTr("Something else first")];
        }
        return [];
    }

    visible: dialog.what !== ""
    heading: {
        switch (dialog.what) {
        case "accept":
            return dialog.deciding ? qsTr("Change the plan like this?") : qsTr("Have you looked at the plan?");
        case "decline":
            return qsTr("Leave the plan as it is?");
        case "flag":
            return qsTr("What was done about it?");
        case "change":
            return qsTr("Change the note");
        }
        return qsTr("A note about this patient");
    }
    text: dialog.what === "accept" || dialog.what === "decline" ? dialog.model.sentence : dialog.what === "change" ? qsTr("What it says now stays to be read, with who wrote it.") : ""
    confirm: {
        switch (dialog.what) {
        case "accept":
            return dialog.deciding ? qsTr("Change the plan") : qsTr("Yes");
        case "decline":
            return qsTr("Leave it");
        case "flag":
            return qsTr("Mark as seen");
        }
        return qsTr("Save the note");
    }
    ready: !dialog.model.busy && (!dialog.noting && dialog.what !== "decline" || words.text.trim() !== "")
    onConfirmed: dialog.model.confirm()
    onCancelled: dialog.model.cancel()

    Flow {
        Layout.fillWidth: true
        visible: dialog.offered.length > 0
        spacing: 4 * Theme.u

        Repeater {
            model: dialog.offered

            StaffButton {
                required property string modelData

                height: Theme.staffTouch
                look: dialog.model.words === modelData ? "primary" : "plain"
                text: modelData
                onActivated: dialog.model.typeWords(modelData)
            }
        }
    }

    Field {
        id: words

        Layout.fillWidth: true
        enabled: !dialog.model.busy
        label: dialog.noting ? qsTr("Note") : dialog.what === "accept" ? qsTr("Reason, if you want to give one") : qsTr("In other words")
        text: dialog.model.words
        problem: dialog.model.problem
        most: dialog.noting ? 2000 : 500
        onEdited: text => dialog.model.typeWords(text)
    }
}
