pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What a person has, whose patient they are, and when they come next. Saved with the details.
StaffCard {
    id: card

    required property PersonModel model

    readonly property bool coming: card.model.visit !== ""

    title: qsTr("Care")

    Field {
        Layout.fillWidth: true
        visible: card.model.mayRecord
        label: qsTr("Diagnosis")
        text: card.model.diagnosis
        problem: card.model.problems.diagnosis ?? ""
        most: 200
        onEdited: text => card.model.type("diagnosis", text)
    }

    StaffChoice {
        Layout.fillWidth: true
        visible: card.model.mayRecord
        label: qsTr("Side")
        options: [
            {
                value: "left",
                text: qsTr("Left")
            },
            {
                value: "right",
                text: qsTr("Right")
            },
            {
                value: "both",
                text: qsTr("Both sides")
            },
            {
                value: "",
                text: qsTr("Not told")
            }
        ]
        value: card.model.side
        onChosen: value => card.model.type("side", value)
    }

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("Own physio")
        options: card.model.physios
        value: card.model.physio
        onChosen: value => card.model.type("physio", value)
    }

    StaffStepper {
        Layout.fillWidth: true
        label: qsTr("Next visit")
        words: card.coming ? card.model.visitDay : qsTr("not set")
        value: card.coming ? card.model.visitIn : 0
        least: 0
        most: 730
        onStepped: value => card.model.visitOff(value)
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 2 : 3
        columnSpacing: 4 * Theme.u
        rowSpacing: 4 * Theme.u

        StaffButton {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            text: card.coming ? qsTr("1 week later") : qsTr("In 1 week")
            onActivated: card.model.visitOff((card.coming ? card.model.visitIn : 0) + 7)
        }

        StaffButton {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            enabled: card.coming
            text: qsTr("No visit")
            onActivated: card.model.noVisit()
        }

        Field {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait ? 2 : 1
            enabled: card.coming
            label: qsTr("Time, if known")
            text: card.model.visitTime
            placeholder: "14:30"
            problem: card.model.problems.visitTime ?? ""
            most: 5
            hints: Qt.ImhTime
            onEdited: text => card.model.type("visitTime", text)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
