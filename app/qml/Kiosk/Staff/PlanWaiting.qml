pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels

// A change is to be saved while the rules have proposed another: what becomes of that one?
StaffDialog {
    id: waiting

    required property PlanModel model

    readonly property bool reasoned: waiting.model.meanwhile === "declined" || waiting.model.meanwhile === "kept" && waiting.model.findings.length > 0

    heading: qsTr("Something else waits for this patient")
    text: waiting.model.proposal
    confirm: waiting.model.meanwhile === "decide" ? qsTr("Go on") : qsTr("Save")
    ready: !waiting.model.busy && waiting.model.meanwhile !== "" && (!waiting.reasoned || waiting.model.reason.trim() !== "")
    onCancelled: waiting.model.ask("")
    onConfirmed: waiting.model.save()

    StaffAlert {
        Layout.fillWidth: true
        text: waiting.model.meeting
    }

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("What becomes of it?")
        options: waiting.model.meanwhiles
        value: waiting.model.meanwhile
        onChosen: value => waiting.model.settle(value)
    }

    Repeater {
        model: waiting.reasoned ? waiting.model.findings.length : 0

        StaffAlert {
            required property int index

            Layout.fillWidth: true
            text: waiting.model.findings[index]?.words ?? ""
        }
    }

    Field {
        Layout.fillWidth: true
        visible: waiting.reasoned
        label: qsTr("Reason")
        text: waiting.model.reason
        most: 500
        onEdited: text => waiting.model.typeReason(text)
        onAccepted: waiting.model.save()
    }
}
