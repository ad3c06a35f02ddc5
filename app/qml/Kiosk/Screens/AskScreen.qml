pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Whether pain has settled since last time. No answer looks like the right one.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property AskViewModel model: screen.kiosk.ask
    readonly property var answers: [
        {
            said: "yes",
            words: qsTr("Yes")
        },
        {
            said: "no",
            words: qsTr("No")
        },
        {
            said: "unsure",
            words: qsTr("Not sure")
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: (Theme.portrait ? 16 : 18) * Theme.u
        spacing: 7 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
            spacing: 9 * Theme.u

            Item {
                Layout.fillWidth: true
            }

            ReadAloud {
                kiosk: screen.kiosk
                words: [note.text, heading.text, ...screen.answers.map(each => each.words)]
            }

            ActionButton {
                Layout.preferredHeight: Math.max(Theme.touch, 24 * Theme.u)
                text: qsTr("Sign out")
                once: true
                onActivated: screen.kiosk.signOut()
            }
        }

        Note {
            id: note

            lines: Theme.portrait ? 2 : 1
            text: qsTr("It was up a bit last time. Your answer helps to set today's dose.")
        }

        Heading {
            id: heading

            Layout.topMargin: 2 * Theme.u
            lines: Theme.portrait ? 4 : 2
            size: Theme.largeText ? 22 : 25
            text: qsTr("After last time: did your pain settle within a day?")
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 3
            columnSpacing: 9 * Theme.u
            rowSpacing: 9 * Theme.u
            uniformCellWidths: true
            enabled: !screen.model.saving

            Repeater {
                model: screen.answers

                ActionButton {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredHeight: 54 * Theme.u
                    text: modelData.words
                    size: 19
                    onActivated: screen.model.answer(modelData.said)
                }
            }
        }
    }
}
