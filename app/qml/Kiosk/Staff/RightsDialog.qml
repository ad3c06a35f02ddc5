pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What a patient may ask about their record. First what can be done, then why, then it is done.
StaffDialog {
    id: dialog

    required property RightsModel model
    property string name: ""

    readonly property bool deciding: dialog.model.decision !== ""

    function words(): var {
        switch (dialog.model.decision) {
        case "ERASE":
            return [qsTr("Erase the record of %1 for good?").arg(dialog.name), qsTr("All of it goes: here at once, in every backup that can be reached by tonight. Packs and papers that were taken out stay. Nobody can bring it back."), qsTr("Erase it")];
        case "RESTRICT":
            return [qsTr("Keep the record, but use it no more?"), qsTr("They cannot sign in. Nobody but an admin or a lead finds the record, and exports leave it out."), qsTr("Restrict")];
        case "LIFT":
            return [qsTr("Use the record again?"), qsTr("It becomes an archived record. Take the person back afterwards if they come again."), qsTr("Lift it")];
        case "REFUSE":
            return [qsTr("Refuse what they ask?"), qsTr("Nothing changes. The audit keeps the reason. Tell the patient why, and where they can complain."), qsTr("Refuse")];
        }
        return [qsTr("What %1 may ask").arg(dialog.name), qsTr("Each is written down with its reason."), qsTr("Close")];
    }

    visible: dialog.model.open
    danger: dialog.model.decision === "ERASE"
    heading: dialog.words()[0]
    text: dialog.words()[1]
    confirm: dialog.words()[2]
    cancel: dialog.deciding ? qsTr("Back") : ""
    ready: !dialog.model.busy && (!dialog.deciding || dialog.model.ground !== "")
    onConfirmed: dialog.deciding ? dialog.model.confirm() : dialog.model.back()
    onCancelled: dialog.model.back()

    GridLayout {
        Layout.fillWidth: true
        visible: !dialog.deciding
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 5 * Theme.u
        rowSpacing: 5 * Theme.u
        uniformCellWidths: true

        StaffButton {
            Layout.fillWidth: true
            visible: dialog.model.mayCopy
            text: qsTr("Full copy for the patient")
            onActivated: dialog.model.copy()
        }

        StaffButton {
            Layout.fillWidth: true
            text: dialog.model.restricted ? qsTr("Lift the restriction") : qsTr("Restrict the record")
            onActivated: dialog.model.choose(dialog.model.restricted ? "LIFT" : "RESTRICT")
        }

        StaffButton {
            Layout.fillWidth: true
            text: qsTr("Refuse a request")
            onActivated: dialog.model.choose("REFUSE")
        }

        StaffButton {
            Layout.fillWidth: true
            visible: dialog.model.mayErase
            look: "danger"
            text: qsTr("Erase the record")
            onActivated: dialog.model.choose("ERASE")
        }
    }

    Repeater {
        model: dialog.deciding ? dialog.model.grounds.length : 0

        StaffButton {
            required property int index
            readonly property var reason: dialog.model.grounds[index] ?? {}
            readonly property bool on: reason.id === dialog.model.ground

            Layout.fillWidth: true
            look: on ? "primary" : "plain"
            icon: on ? "tick" : ""
            text: reason.text ?? ""
            onActivated: dialog.model.pick(reason.id)
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: dialog.model.problem
        size: 8.5
        weight: Theme.semiBold
        color: Theme.red
        Accessible.role: Accessible.AlertMessage
    }
}
