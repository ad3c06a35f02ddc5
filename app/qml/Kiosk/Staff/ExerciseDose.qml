pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// How much of an exercise there is, and how long each movement takes.
ColumnLayout {
    id: doses

    required property ExercisesModel model

    readonly property var names: ({
            sets: qsTr("Sets"),
            reps: qsTr("Repetitions"),
            hold_s: qsTr("Hold"),
            rest_s: qsTr("Rest between sets"),
            tempo: qsTr("Slower by")
        })
    readonly property var units: ({
            hold_s: qsTr("s"),
            rest_s: qsTr("s"),
            tempo: "×"
        })

    spacing: 3 * Theme.u

    Repeater {
        model: doses.model.dose.length

        StaffStepper {
            required property int index
            readonly property var dose: doses.model.dose[index] ?? {
                name: "",
                value: 0
            }

            Layout.fillWidth: true
            enabled: doses.model.own
            label: doses.names[dose.name] ?? ""
            unit: doses.units[dose.name] ?? ""
            value: dose.value
            least: dose.least ?? 0
            most: dose.most ?? 0
            step: dose.step ?? 1
            onStepped: value => doses.model.setDose(dose.name, value)
        }
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: 6 * Theme.u
        text: qsTr("How long each movement takes")
        size: 9
        weight: Theme.bold
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: doses.model.phases.length

        StaffStepper {
            required property int index
            readonly property var phase: doses.model.phases[index] ?? {
                id: "",
                text: "",
                seconds: 0
            }

            Layout.fillWidth: true
            enabled: doses.model.own
            label: phase.text
            unit: qsTr("s")
            value: phase.seconds
            least: 0.5
            most: 30
            step: 0.5
            onStepped: value => doses.model.setSeconds(phase.id, value)
        }
    }
}
