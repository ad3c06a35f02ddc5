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
    property bool low: false // other things stand below: the figures stand beside their words
    readonly property int count: cards.exercises.length

    columns: Theme.portrait ? 1 : Math.max(1, cards.count)
    uniformCellWidths: true
    uniformCellHeights: true
    columnSpacing: 9 * Theme.u
    rowSpacing: 9 * Theme.u

    FitGroup {
        id: names
    }

    FitGroup {
        id: doses
    }

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
                anchors.margins: (Theme.largeText ? 5 : 8) * Theme.u
                columns: Theme.portrait || cards.low ? 2 : 1
                columnSpacing: 8 * Theme.u
                rowSpacing: 4 * Theme.u

                ExerciseView {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: (Theme.largeText || cards.low ? 26 : 42) * Theme.u
                    Layout.preferredWidth: (cards.low ? Theme.portrait ? 60 : 44 : Theme.portrait && Theme.largeText ? 84 : 110) * Theme.u
                    Layout.preferredHeight: (Theme.largeText ? 30 : 60) * Theme.u
                    source: card.exercise.figure as FigureSource
                    photos: card.exercise.photo ? [card.exercise.photo] : []
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: (cards.low ? Theme.portrait ? 186 : 94 : Theme.portrait && Theme.largeText ? 156 : 120) * Theme.u
                    Layout.preferredHeight: (Theme.largeText ? 66 : 40) * Theme.u
                    spacing: 1 * Theme.u

                    SharedLabel {
                        group: names
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: 21 * Theme.u * Theme.textScale
                        Layout.maximumHeight: 34 * Theme.u * Theme.textScale
                        verticalAlignment: Text.AlignBottom
                        text: card.exercise.name
                        size: 13
                        weight: Theme.semiBold
                    }

                    SharedLabel {
                        group: doses
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: (cards.low ? 20 : 16) * Theme.u * Theme.textScale
                        Layout.maximumHeight: 31 * Theme.u * Theme.textScale
                        text: card.exercise.dose
                        size: 12
                        color: Theme.muted
                    }
                }
            }
        }
    }
}
