pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Every word of an exercise: its name, its steps, and what is said in each movement.
ColumnLayout {
    id: words

    required property ExercisesModel model

    function named(key: string, number: int): string {
        const parts = key.split(".");
        switch (parts[0]) {
        case "name":
            return qsTr("Name");
        case "aim":
            return qsTr("What it is for");
        case "start":
            return qsTr("How to start");
        case "left":
            return qsTr("On the left side");
        case "right":
            return qsTr("On the right side");
        case "steps":
            return qsTr("Step %1").arg(Number(parts[1]) + 1);
        }
        switch (parts[2]) {
        case "now":
            return qsTr("Movement %1: on the screen").arg(number);
        case "next":
            return qsTr("Movement %1: as what comes next").arg(number);
        }
        return qsTr("Movement %1: spoken").arg(number);
    }

    spacing: 5 * Theme.u

    Repeater {
        model: words.model.words.length

        Field {
            required property int index
            readonly property var word: words.model.words[index] ?? {
                key: "",
                value: "",
                said: ""
            }

            Layout.fillWidth: true
            enabled: words.model.own
            label: words.named(word.key, word.number ?? 0)
            text: word.value
            most: (word.most ?? 60) + 40 // how much too long it is is said below, and nothing is cut off
            problem: (word.wrong ?? false) ? word.said : ""
            note: (word.wrong ?? false) ? "" : word.said
            onEdited: text => words.model.write(word.key, text)
        }
    }
}
