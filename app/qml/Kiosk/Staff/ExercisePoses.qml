pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// The key poses of an exercise, one number at a time, with the figure beside them.
ColumnLayout {
    id: poses

    required property ExercisesModel model

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
        return poses.angles[knob] ?? qsTr("%1: %2", "a part of the body and a direction").arg(poses.limbs[parts[0]]).arg(poses.axes[parts[parts.length - 1]]);
    }

    spacing: 3 * Theme.u

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("Which pose")
        options: [
            {
                value: "",
                text: qsTr("See it move")
            }
        ].concat(poses.model.poses.map(each => ({
                    value: each,
                    text: each
                })))
        value: poses.model.pose
        onChosen: value => poses.model.choosePose(value)
    }

    EmptyNote {
        Layout.fillWidth: true
        visible: poses.model.pose === ""
        text: qsTr("Choose a pose to change it.")
    }

    Repeater {
        model: poses.model.knobs.length

        StaffStepper {
            required property int index
            readonly property var knob: poses.model.knobs[index] ?? {
                name: "lean",
                value: 0
            }
            readonly property bool place: knob.name.includes(".") && !knob.name.endsWith(".bend")

            Layout.fillWidth: true
            enabled: poses.model.own
            label: poses.named(knob.name)
            unit: place ? "" : "°"
            value: knob.value
            least: knob.least ?? 0
            most: knob.most ?? 0
            step: knob.step ?? 1
            onStepped: value => poses.model.turn(knob.name, value)
        }
    }
}
