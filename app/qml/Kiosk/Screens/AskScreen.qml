pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One plain question at a time. No answer looks like the right one, and none is chosen for anyone:
// where each thing is asked for itself more is said than on a list to tick (Smyth 2006).
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property AskViewModel model: screen.kiosk.ask
    readonly property bool safety: screen.model.kind === "safety"
    readonly property bool first: screen.model.number === 1
    readonly property string title: screen.safety ? screen.model.question : qsTr("After last time: did your pain settle within a day?")

    function note(): string {
        if (!screen.safety)
            return qsTr("It was up a bit last time. Your answer helps to set today's dose.");
        if (screen.first && screen.model.count > 1)
            return qsTr("Before you exercise: %1 short questions. Answer as it is today.").arg(screen.model.count);
        return qsTr("Not sure is a good answer. It counts as yes.");
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: (Theme.portrait ? 16 : 18) * Theme.u
        spacing: 7 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
            spacing: 9 * Theme.u

            ActionButton {
                Layout.preferredHeight: Math.max(Theme.touch, 24 * Theme.u)
                visible: !screen.first
                enabled: !screen.model.saving
                icon: "back"
                text: qsTr("Back")
                once: true
                onActivated: screen.model.back()
            }

            AskProgress {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                number: screen.model.number
                count: screen.model.count
            }

            Item {
                Layout.fillWidth: true
                visible: screen.model.count === 1
            }

            ActionButton {
                Layout.preferredHeight: Math.max(Theme.touch, 24 * Theme.u)
                text: qsTr("Sign out")
                once: true
                onActivated: screen.kiosk.signOut()
            }
        }

        Note {
            visible: !Theme.largeText || screen.first
            lines: Theme.portrait ? 2 : 1
            text: screen.note()
        }

        Heading {
            id: heading

            Layout.topMargin: 2 * Theme.u
            lines: Theme.portrait ? 4 : 2
            size: Theme.largeText ? 22 : 25
            text: screen.title
            onTextChanged: heading.Accessible.announce(heading.text, Accessible.Polite)
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            AskSigns {
                width: parent.width
                height: Math.min(parent.height, implicitHeight)
                visible: count > 0
                signs: screen.model.signs
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 3
            columnSpacing: 9 * Theme.u
            rowSpacing: 9 * Theme.u
            uniformCellWidths: true
            enabled: !screen.model.saving

            Repeater {
                model: [
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

                ActionButton {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredHeight: 54 * Theme.u
                    text: modelData.words
                    size: 19
                    icon: screen.model.said === modelData.said ? "tick" : ""
                    onActivated: screen.model.answer(modelData.said)
                }
            }
        }
    }
}
