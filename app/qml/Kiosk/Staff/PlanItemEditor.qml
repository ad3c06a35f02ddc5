pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// One exercise of a plan: which rung, how much, on which side, and what the patient may change.
ColumnLayout {
    id: editor

    required property DraftModel draft
    readonly property ItemDoseModel dose: editor.draft.dose as ItemDoseModel

    readonly property var units: ({
            hold_s: qsTr("s"),
            rest_s: qsTr("s"),
            seconds: qsTr("s"),
            tempo: "×"
        })
    readonly property var sides: ({
            both: qsTr("Both sides"),
            left: qsTr("Left only"),
            right: qsTr("Right only")
        })

    spacing: 4 * Theme.u

    PlanRungs {
        Layout.fillWidth: true
        draft: editor.draft
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: 10 * Theme.u
        rowSpacing: 3 * Theme.u
        uniformCellWidths: true

        Repeater {
            model: editor.draft.numbers.length

            StaffStepper {
                required property int index
                readonly property var number: editor.draft.numbers[index] ?? {
                    name: "",
                    text: "",
                    value: 0
                }

                Layout.fillWidth: true
                label: number.text
                unit: editor.units[number.name] ?? ""
                value: number.value
                least: number.least ?? 0
                most: number.most ?? 0
                step: number.step ?? 1
                onStepped: value => editor.draft.setNumber(number.name, value)
            }
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Your line for this patient: on screen, read aloud and on paper")
        placeholder: qsTr("Keep the elbow at your side")
        text: editor.dose.words
        most: editor.dose.most
        onEdited: text => editor.dose.typeWords(text)
    }

    Flow {
        Layout.fillWidth: true
        spacing: 3 * Theme.u

        Repeater {
            model: editor.draft.side === "" ? [] : ["both", "left", "right"]

            StaffTick {
                required property string modelData

                height: Theme.staffTouch
                look: on ? "primary" : "plain"
                text: editor.sides[modelData]
                on: editor.draft.side === modelData
                Accessible.role: Accessible.RadioButton
                onActivated: editor.draft.chooseSide(modelData)
            }
        }

        StaffButton {
            enabled: editor.draft.at > 1
            text: qsTr("Earlier")
            onActivated: editor.draft.move(-1)
        }

        StaffButton {
            enabled: editor.draft.at < editor.draft.lines.length
            text: qsTr("Later")
            onActivated: editor.draft.move(1)
        }

        StaffButton {
            look: "danger"
            text: qsTr("Take out")
            onActivated: editor.draft.remove()
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: 3 * Theme.u

        StaffTick {
            enabled: editor.draft.canEase
            text: qsTr("Patient may go easier")
            on: editor.draft.mayEase
            onActivated: editor.draft.toggleEase()
        }

        StaffTick {
            enabled: editor.draft.canHarden
            text: qsTr("Patient may go harder")
            on: editor.draft.mayHarden
            onActivated: editor.draft.toggleHarden()
        }

        StaffTick {
            text: qsTr("Own pace")
            on: editor.draft.ownPace
            onActivated: editor.draft.togglePace()
        }
    }

    StaffTicks {
        Layout.fillWidth: true
        visible: options.length > 0
        label: qsTr("How far the kiosk may go up by itself, when a step up is due")
        options: editor.draft.allowances
        single: true
        onToggled: value => editor.draft.allowUpTo(value)
    }

    PlanItemDose {
        Layout.fillWidth: true
        model: editor.dose
    }
}
