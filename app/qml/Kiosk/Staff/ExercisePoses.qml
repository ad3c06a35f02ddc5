pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// The poses of an exercise by words, a part of the body at a time, with the figure beside them.
ColumnLayout {
    id: poses

    required property ExercisesModel model
    property bool fine: false

    readonly property PosingModel posing: poses.model.posing
    readonly property bool open: poses.posing.pose !== ""
    readonly property bool start: poses.open && poses.posing.pose === (poses.model.poses[0]?.value ?? "")

    spacing: 4 * Theme.u

    EmptyNote {
        Layout.fillWidth: true
        visible: !poses.model.drawn
        text: qsTr("Photos or a video show this exercise: there is no figure to pose.")
    }

    StaffChoice {
        Layout.fillWidth: true
        visible: poses.model.drawn
        label: qsTr("Which moment")
        options: [
            {
                value: "",
                text: qsTr("See it move")
            }
        ].concat(poses.model.poses)
        value: poses.posing.pose
        onChosen: value => poses.posing.choosePose(value)
    }

    EmptyNote {
        Layout.fillWidth: true
        visible: poses.model.drawn && !poses.open
        text: qsTr("Choose a moment to change it. The figure shows it.")
    }

    StaffChoice {
        Layout.fillWidth: true
        visible: poses.open
        label: qsTr("Which part of the body")
        options: poses.model.parts
        value: poses.posing.part
        onChosen: value => poses.posing.choosePart(value)
    }

    StaffTicks {
        Layout.fillWidth: true
        visible: poses.open && poses.posing.part !== "" && poses.model.own
        single: true
        label: qsTr("Where it goes. Only what a body can do from here is offered.")
        options: poses.posing.options
        onToggled: value => poses.posing.put(value)
    }

    StaffChoice {
        Layout.fillWidth: true
        visible: poses.start && poses.model.own
        label: qsTr("Begin anew from another position. Its movements are then to be chosen again.")
        options: poses.model.positions
        onChosen: value => poses.posing.startFrom(value)
    }

    StaffButton {
        visible: poses.open && poses.model.own
        text: poses.fine ? qsTr("Without numbers") : qsTr("Finer, by numbers")
        onActivated: poses.fine = !poses.fine
    }

    PoseNumbers {
        Layout.fillWidth: true
        visible: poses.fine && poses.open
        posing: poses.posing
        enabled: poses.model.own
    }
}
