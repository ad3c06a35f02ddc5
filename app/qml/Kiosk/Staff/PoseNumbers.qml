pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// Every number of the open pose, for what words are too coarse for.
ColumnLayout {
    id: numbers

    required property PosingModel posing

    readonly property var angles: ({
            lean: qsTr("Hips: lean forward"),
            turn: qsTr("Hips: turn left"),
            tilt: qsTr("Hips: lean left"),
            bend: qsTr("Back: bend forward"),
            twist: qsTr("Back: turn left"),
            side: qsTr("Back: lean left"),
            nod: qsTr("Head: nod"),
            look: qsTr("Head: look left"),
            tip: qsTr("Head: lean left")
        })
    readonly property var limbs: ({
            pelvis: qsTr("Hips"),
            left_hand: qsTr("Left hand"),
            right_hand: qsTr("Right hand"),
            left_foot: qsTr("Left foot"),
            right_foot: qsTr("Right foot")
        })
    readonly property var axes: ({
            forward: qsTr("forward"),
            up: qsTr("up"),
            left: qsTr("to the left"),
            bend: qsTr("bent")
        })

    function named(knob: string): string {
        const parts = knob.split(".");
        return numbers.angles[knob] ?? qsTr("%1: %2", "a part of the body and a direction").arg(numbers.limbs[parts[0]]).arg(numbers.axes[parts[parts.length - 1]]);
    }

    spacing: 3 * Theme.u

    Repeater {
        model: numbers.posing.knobs.length

        StaffStepper {
            required property int index
            readonly property var knob: numbers.posing.knobs[index] ?? {
                name: "lean",
                value: 0
            }
            readonly property bool place: knob.name.includes(".") && !knob.name.endsWith(".bend")

            Layout.fillWidth: true
            label: numbers.named(knob.name)
            unit: place ? "" : "°"
            value: knob.value
            least: knob.least ?? 0
            most: knob.most ?? 0
            step: knob.step ?? 1
            onStepped: value => numbers.posing.turn(knob.name, value)
        }
    }
}
