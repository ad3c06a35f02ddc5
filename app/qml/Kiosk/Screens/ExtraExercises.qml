pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Exercises for when they are needed: never due, done today as well if the person wants them.
GridLayout {
    id: extras

    required property TodayViewModel model

    columns: Math.min(2, extras.model.extras.length)
    columnSpacing: 8 * Theme.u
    rowSpacing: 4 * Theme.u
    uniformCellWidths: true

    Repeater {
        model: extras.model.extras.length

        Toggle {
            required property int index
            readonly property var exercise: extras.model.extras[index] ?? ({})

            Layout.fillWidth: true
            text: qsTr("If you need it: %1").arg(exercise.name ?? "")
            hint: exercise.dose ?? ""
            on: exercise.on ?? false
            onActivated: extras.model.toggleExtra(exercise.place)
        }
    }
}
