pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What lies over the plan page: a programme to start from, an exercise to add, a reason to give, and
// two plans that met.
FocusScope {
    id: dialogs

    required property PlanModel model

    readonly property string asking: dialogs.model.asking

    visible: dialogs.asking !== ""
    focus: visible

    StaffDialog {
        anchors.fill: parent
        visible: dialogs.asking === "programme"
        heading: qsTr("Start a plan")
        text: dialogs.model.planned ? qsTr("It takes the place of the plan in use once you save it.") : qsTr("The plan starts today. You can change everything before you save it.")
        cancel: dialogs.model.planned ? qsTr("Cancel") : ""
        confirm: qsTr("Start")
        ready: choice.value !== ""
        onVisibleChanged: choice.value = ""
        onCancelled: dialogs.model.ask("")
        onConfirmed: dialogs.model.startFrom(choice.value)

        StaffChoice {
            id: choice

            Layout.fillWidth: true
            options: dialogs.model.programmes
            onChosen: value => choice.value = value
        }

        PlanStarts {
            Layout.fillWidth: true
            model: dialogs.model.starts as StartsModel
        }
    }

    PlanTemplate {
        anchors.fill: parent
        visible: dialogs.asking === "template"
        model: dialogs.model
    }

    StaffDialog {
        anchors.fill: parent
        visible: dialogs.asking === "reason"
        heading: dialogs.model.findings.length === 0 ? qsTr("Why another way?") : qsTr("Why all the same?")
        confirm: qsTr("Save")
        ready: dialogs.model.reason.trim() !== "" && !dialogs.model.busy
        onVisibleChanged: if (visible)
            why.forceActiveFocus()
        onCancelled: dialogs.model.ask("")
        onConfirmed: dialogs.model.save()

        Repeater {
            model: dialogs.model.findings.length

            StaffAlert {
                required property int index

                Layout.fillWidth: true
                text: dialogs.model.findings[index]?.words ?? ""
            }
        }

        Field {
            id: why

            Layout.fillWidth: true
            label: qsTr("Reason")
            text: dialogs.model.reason
            problem: dialogs.model.problem
            most: 500
            onEdited: text => dialogs.model.typeReason(text)
            onAccepted: dialogs.model.save()
        }
    }

    PlanWaiting {
        anchors.fill: parent
        visible: dialogs.asking === "waiting"
        model: dialogs.model
    }

    StaffDialog {
        anchors.fill: parent
        visible: dialogs.asking === "decline"
        heading: qsTr("Leave the plan as it is?")
        text: dialogs.model.proposal
        confirm: qsTr("Decline")
        ready: dialogs.model.reason.trim() !== "" && !dialogs.model.busy
        onVisibleChanged: if (visible)
            because.forceActiveFocus()
        onCancelled: dialogs.model.ask("")
        onConfirmed: dialogs.model.decline()

        Field {
            id: because

            Layout.fillWidth: true
            label: qsTr("Reason")
            text: dialogs.model.reason
            problem: dialogs.model.problem
            most: 500
            onEdited: text => dialogs.model.typeReason(text)
            onAccepted: dialogs.model.decline()
        }
    }

    StaffDialog {
        id: clash

        anchors.fill: parent
        visible: dialogs.asking === "clash"
        widest: (Theme.portrait ? 280 : 440) * Theme.u
        heading: qsTr("Two plans met")
        text: dialogs.model.clash
        cancel: qsTr("Keep theirs")
        confirm: qsTr("Go on with mine")
        onCancelled: dialogs.model.discard()
        onConfirmed: dialogs.model.goOnWithMine()

        PlanComparison {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min((Theme.portrait ? 220 : 120) * Theme.u, clash.room)
            before: qsTr("Theirs, in use")
            after: qsTr("Yours, not saved yet")
            lines: dialogs.model.comparison
        }
    }

    StaffDialog {
        id: adding

        anchors.fill: parent
        visible: dialogs.asking === "add"
        widest: (Theme.portrait ? 280 : 480) * Theme.u
        heading: qsTr("Add an exercise")
        cancel: ""
        confirm: qsTr("Cancel")
        onConfirmed: dialogs.model.ask("")

        PlanFinding {
            id: finding

            Layout.fillWidth: true
            draft: dialogs.model.draft
        }

        PlanChoices {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(70 * Theme.u, Math.min((Theme.portrait ? 330 : 190) * Theme.u, adding.room - finding.implicitHeight - 5 * Theme.u))
            draft: dialogs.model.draft
            onChosen: exercise => {
                dialogs.model.ask("");
                dialogs.model.draft.add(exercise);
            }
        }
    }
}
