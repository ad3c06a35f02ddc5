pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Today's exercises side by side (or below each other): figure, name, dose.
GridLayout {
    id: cards

    property list<var> exercises
    readonly property int count: cards.exercises.length

    columns: Theme.portrait ? 1 : Math.max(1, cards.count)
    uniformCellWidths: true
    uniformCellHeights: true
    columnSpacing: 9 * Theme.u
    rowSpacing: 9 * Theme.u

    Repeater {
        model: cards.count

        Rectangle {
            id: card

            required property int index
            readonly property var exercise: cards.exercises[card.index]

            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: 10 * Theme.u
            color: Theme.card

            GridLayout {
                anchors.fill: parent
                anchors.margins: 8 * Theme.u
                columns: Theme.portrait ? 2 : 1
                columnSpacing: 8 * Theme.u
                rowSpacing: 4 * Theme.u

                ExerciseView {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 42 * Theme.u
                    Layout.preferredWidth: 110 * Theme.u
                    source: card.exercise.figure as FigureSource
                    photos: card.exercise.photo ? [card.exercise.photo] : []
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 120 * Theme.u
                    spacing: 1 * Theme.u

                    Label {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumHeight: Math.min(implicitHeight, 34 * Theme.u)
                        text: card.exercise.name
                        size: 13
                        fit: true
                        weight: Theme.semiBold
                    }

                    Label {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumHeight: Math.min(implicitHeight, 30 * Theme.u)
                        text: card.exercise.dose
                        size: 12
                        fit: true
                        color: Theme.muted
                    }
                }
            }
        }
    }
}
