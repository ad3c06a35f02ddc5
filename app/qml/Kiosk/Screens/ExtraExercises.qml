pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Exercises for when they are needed: never due, done today if the person wants them.
ColumnLayout {
    id: extras

    required property TodayViewModel model

    spacing: 2 * Theme.u

    Label {
        Layout.fillWidth: true
        text: qsTr("When you need it. Touch to do it today as well.")
        size: 10.5
        color: Theme.muted
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : Math.min(2, extras.model.extras.length)
        columnSpacing: 8 * Theme.u
        rowSpacing: 4 * Theme.u
        uniformCellWidths: true

        Repeater {
            model: extras.model.extras.length

            Toggle {
                required property int index
                readonly property var exercise: extras.model.extras[index] ?? ({})

                Layout.fillWidth: true
                text: qsTr("%1: %2").arg(exercise.name ?? "").arg(exercise.dose ?? "")
                on: exercise.on ?? false
                onActivated: extras.model.toggleExtra(exercise.place)
            }
        }
    }
}
