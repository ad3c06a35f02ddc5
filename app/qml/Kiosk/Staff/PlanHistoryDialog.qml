import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels

// The questions before a plan is undone, paused, gone on with or ended.
StaffDialog {
    id: ask

    required property PlanHistoryModel model
    readonly property bool why: ask.model.asking === "pause" || ask.model.asking === "end"

    function question(): var {
        switch (ask.model.asking) {
        case "undo":
            return ask.model.redoing ? [qsTr("Bring the change back?"), qsTr("The plan becomes what it was before the undo, as a new version."), qsTr("Bring it back")] : [qsTr("Undo the last change?"), qsTr("The plan becomes what it was before, as a new version. Nothing is lost."), qsTr("Undo")];
        case "pause":
            return [qsTr("Pause the plan"), qsTr("Nothing is due on these days, and none of them counts as missed."), qsTr("Pause")];
        case "resume":
            return [qsTr("End the pause?"), qsTr("From today on sessions are due again."), qsTr("End the pause")];
        case "end":
            return [qsTr("End the plan?"), qsTr("From today on nothing is due. You can undo this."), qsTr("End the plan")];
        }
        return ["", "", ""];
    }

    visible: ask.model.asking !== ""
    heading: ask.question()[0]
    text: ask.question()[1]
    confirm: ask.question()[2]
    danger: ask.model.asking === "end"
    ready: !ask.model.busy && (!ask.why || ask.model.reason.trim() !== "")
    onConfirmed: ask.model.confirm()
    onCancelled: ask.model.ask("")

    StaffStepper {
        Layout.fillWidth: true
        visible: ask.model.asking === "pause"
        label: qsTr("First day")
        words: ask.model.first
        least: -1
        most: 1
        onStepped: value => ask.model.moveFirst(value)
    }

    StaffStepper {
        Layout.fillWidth: true
        visible: ask.model.asking === "pause" && ask.model.last !== ""
        label: qsTr("Last day")
        words: ask.model.last
        least: -1
        most: 1
        onStepped: value => ask.model.moveLast(value)
    }

    StaffTick {
        Layout.fillWidth: true
        visible: ask.model.asking === "pause"
        text: qsTr("until I end it")
        on: ask.model.last === ""
        onActivated: ask.model.toggleOpen()
    }

    Field {
        Layout.fillWidth: true
        visible: ask.why
        label: qsTr("Reason")
        text: ask.model.reason
        most: 500
        onEdited: text => ask.model.typeReason(text)
    }

    StaffAlert {
        Layout.fillWidth: true
        grave: true
        text: ask.model.problem
    }
}
