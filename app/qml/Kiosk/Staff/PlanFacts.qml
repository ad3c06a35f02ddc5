pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Lasting facts that a physio knows of this person: what is told here the screen does not ask.
ColumnLayout {
    id: facts

    required property DraftModel draft

    spacing: 3 * Theme.u
    visible: facts.draft.facts.length > 0

    Label {
        Layout.fillWidth: true
        text: qsTr("Lasting facts: what you tell here the screen does not ask")
        size: 7.65
        color: Theme.muted
    }

    Repeater {
        model: facts.draft.facts.length

        StaffChoice {
            id: fact

            required property int index
            readonly property var row: facts.draft.facts[fact.index] ?? {}

            Layout.fillWidth: true
            label: fact.row.text ?? ""
            value: fact.row.said ?? "ask"
            options: [
                {
                    value: "ask",
                    text: qsTr("Ask the patient")
                },
                {
                    value: "no",
                    text: qsTr("No")
                },
                {
                    value: "yes",
                    text: qsTr("Yes, I know of it")
                }
            ]
            onChosen: value => facts.draft.tell(fact.row.id, value)
        }
    }
}
