pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What is asked before an exercise begins from blank.
StaffDialog {
    id: dialog

    required property ExercisesModel model

    property string name: ""
    property string position: "standing"
    property string sides: "both"
    property list<string> regions: []

    function start(): void {
        dialog.name = "";
        dialog.position = "standing";
        dialog.sides = "both";
        dialog.regions = [];
        dialog.visible = true;
    }

    function toggle(value: string): void {
        const others = dialog.regions.filter(each => each !== value);
        dialog.regions = others.length === dialog.regions.length ? others.concat([value]) : others;
    }

    visible: false
    heading: qsTr("A new exercise")
    text: qsTr("It stays a draft until a physio has said which positions and what equipment it needs.")
    confirm: qsTr("Begin")
    ready: dialog.name.trim() !== ""
    widest: (Theme.portrait ? 267 : 400) * Theme.u
    onCancelled: dialog.visible = false
    onConfirmed: {
        dialog.visible = false;
        dialog.model.make(dialog.name, dialog.position, dialog.sides, dialog.regions.join(","));
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Its name")
        text: dialog.name
        most: 60
        onEdited: text => dialog.name = text
    }

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("How does it start?")
        options: dialog.model.positions.concat([
            {
                value: "",
                text: qsTr("Shown by photos or a video alone")
            }
        ])
        value: dialog.position
        onChosen: value => dialog.position = value
    }

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("Which side works?")
        options: [
            {
                value: "both",
                text: qsTr("Both sides at once")
            },
            {
                value: "each",
                text: qsTr("One side, then the other")
            },
            {
                value: "alternate",
                text: qsTr("Sides in turn")
            }
        ]
        value: dialog.sides
        onChosen: value => dialog.sides = value
    }

    StaffTicks {
        Layout.fillWidth: true
        label: qsTr("Which parts of the body is it for?")
        options: dialog.model.regions.map(each => ({
                    value: each.value,
                    text: each.text,
                    on: dialog.regions.includes(each.value)
                }))
        onToggled: value => dialog.toggle(value)
    }
}
