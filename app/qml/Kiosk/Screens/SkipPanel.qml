pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A skip is never wrong; the reason helps the physio to fit the plan.
Overlay {
    id: panel

    required property SessionViewModel model

    readonly property var reasons: [
        {
            id: "too_hard",
            words: qsTr("Too hard")
        },
        {
            id: "hurts",
            words: qsTr("It hurts")
        },
        {
            id: "unwell",
            words: qsTr("I feel unwell")
        },
        {
            id: "no_time",
            words: qsTr("No time")
        },
        {
            id: "equipment",
            words: qsTr("Something is missing")
        },
        {
            id: "other",
            words: qsTr("Another reason")
        }
    ]

    title: heading.text
    first: resume

    ColumnLayout {
        width: parent.width
        spacing: 8 * Theme.u

        Heading {
            id: heading

            text: qsTr("Skip this exercise?")
            size: 22
        }

        Note {
            lines: 2
            text: qsTr("That is fine. Tell us why, so your physio can fit your plan.")
        }

        FitGroup {
            id: words
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.u
            columns: Theme.portrait ? 2 : 3
            uniformCellWidths: true
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u

            Repeater {
                model: panel.reasons.length

                ActionButton {
                    required property int index

                    group: words
                    Layout.fillWidth: true
                    Layout.preferredHeight: 36 * Theme.u
                    once: true
                    text: panel.reasons[index].words
                    onActivated: panel.model.skip(panel.reasons[index].id)
                }
            }

            ActionButton {
                id: resume

                Layout.fillWidth: true
                Layout.preferredHeight: 36 * Theme.u
                Layout.columnSpan: Theme.portrait ? 2 : 3
                look: "primary"
                text: qsTr("Resume")
                onActivated: panel.model.resume()
            }
        }
    }
}
