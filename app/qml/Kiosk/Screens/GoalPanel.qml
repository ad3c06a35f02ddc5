pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The five steps of the goal to tick, and the target of the week.
Overlay {
    id: panel

    readonly property bool personal: true // said into headphones only
    required property GoalViewModel model

    signal closed

    title: heading.text
    widest: (Theme.portrait ? 267 : 470) * Theme.u
    tightest: 8 * Theme.u
    padding: 11 * Theme.u

    GoalWords {
        id: own
    }

    ColumnLayout {
        width: parent.width
        spacing: 4 * Theme.u

        Heading {
            id: heading

            text: qsTr("My goal: %1").arg(panel.model.words)
            size: 19
            lines: Theme.portrait ? 3 : 1
        }

        Note {
            visible: !Theme.largeText || Theme.portrait
            lines: Theme.portrait ? 2 : 1
            size: 12
            text: qsTr("Tick what you have done. Go at your own pace.")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.tight && !Theme.portrait ? 2 : 1
            uniformCellWidths: true
            columnSpacing: 5 * Theme.u
            rowSpacing: Theme.tight ? 4.2 * Theme.u : 4 * Theme.u

            Repeater {
                model: panel.model.steps.length

                GoalStep {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(Theme.touch, (Theme.portrait ? 32 : 26) * Theme.u)
                    number: index + 1
                    text: panel.model.steps[index] || own.steps[index]
                    on: panel.model.done[index] ?? false
                    next: !on && panel.model.now === index + 1
                    onActivated: panel.model.tick(index + 1)
                }
            }
        }

        GoalStep {
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.u
            Layout.preferredHeight: Math.max(Theme.touch, (Theme.portrait ? (Theme.largeText ? 44 : 34) : Theme.largeText ? 32 : 29) * Theme.u)
            text: qsTr("%1, on %n days a week", "", panel.model.times).arg(panel.model.weekly || own.weekly)
            detail: panel.model.today ? qsTr("Done today. This week: %1 of %2").arg(panel.model.week).arg(panel.model.times) : qsTr("Tick it if you did it today. This week: %1 of %2").arg(panel.model.week).arg(panel.model.times)
            on: panel.model.today
            onActivated: panel.model.tickToday()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.u
            Layout.preferredHeight: Math.max(Theme.touch, 28 * Theme.u)
            look: "primary"
            once: true
            text: qsTr("Back to my progress")
            onActivated: panel.closed()
        }
    }
}
