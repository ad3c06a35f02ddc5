import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One question, eleven answers, and the right not to answer.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property RatingViewModel model: screen.kiosk.rating
    readonly property bool after: screen.model.moment === "after"
    readonly property var words: {
        switch (screen.model.measure) {
        case "effort":
            return {
                ask: qsTr("How hard was that?"),
                note: qsTr("The whole session, all in all."),
                low: qsTr("No effort"),
                middle: qsTr("Hard"),
                high: qsTr("Hardest possible")
            };
        case "confidence":
            return {
                ask: qsTr("How sure are you that you can cope when it hurts?"),
                note: qsTr("We ask once a week. No answer is wrong."),
                low: qsTr("Not sure at all"),
                middle: qsTr("Half sure"),
                high: qsTr("Completely sure")
            };
        }
        return {
            ask: screen.after ? qsTr("And how much pain do you feel now?") : qsTr("How much pain do you feel right now?"),
            note: screen.after ? qsTr("After moving, it may be less, more or the same.") : qsTr("You can move with some pain. Your answer helps to set the next step."),
            low: qsTr("No pain"),
            middle: "",
            high: qsTr("Worst pain you can imagine")
        };
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 8 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.u

            Heading {
                lines: Theme.portrait ? 3 : 2
                text: screen.words.ask
            }

            ReadAloud {
                kiosk: screen.kiosk
                words: [screen.words.ask, screen.words.note, String(0), screen.words.low, String(10), screen.words.high]
            }
        }

        Note {
            lines: Theme.portrait ? 3 : 2
            text: screen.words.note
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        ScaleRow {
            Layout.fillWidth: true
            Layout.fillHeight: true
            value: screen.model.value
            rising: screen.model.measure !== "pain"
            low: screen.words.low
            middle: screen.words.middle
            high: screen.words.high
            tall: (Theme.portrait ? 74 : 70) * Theme.u
            onChosen: number => screen.model.choose(number)
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 4
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            UnwellButton {
                Layout.fillWidth: Theme.portrait
                Layout.preferredHeight: 38 * Theme.u
                Layout.row: Theme.portrait ? 2 : 0
                Layout.column: 0
                onActivated: screen.kiosk.feelUnwell()
            }

            Item {
                Layout.fillWidth: true
                Layout.row: 0
                Layout.column: 1
                visible: !Theme.portrait
            }

            ActionButton {
                Layout.fillWidth: Theme.portrait
                Layout.preferredWidth: 130 * Theme.u
                Layout.preferredHeight: 38 * Theme.u
                Layout.row: Theme.portrait ? 1 : 0
                Layout.column: Theme.portrait ? 0 : 2
                once: true
                text: qsTr("I'd rather not say")
                onActivated: screen.model.preferNot()
            }

            ActionButton {
                Layout.fillWidth: Theme.portrait
                Layout.preferredWidth: 150 * Theme.u
                Layout.preferredHeight: (Theme.portrait ? 50 : 38) * Theme.u
                Layout.row: 0
                Layout.column: Theme.portrait ? 0 : 3
                enabled: screen.model.value >= 0
                look: "primary"
                once: true
                text: qsTr("Continue")
                onActivated: screen.model.confirm()
            }
        }
    }
}
