pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The safety questions, at most five to a screen. Each row has its own answer, none is chosen for
// anyone, and each must be touched: more is said so than on a list to tick (Smyth 2006).
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property SafetyViewModel model: screen.kiosk.safety
    // larger text and larger targets take room: fewer rows at once, none of them squeezed
    readonly property int most: Theme.largeText || !Theme.portrait && Theme.tight ? 3 : 5
    readonly property int last: Math.max(0, Math.ceil(screen.model.rows.length / screen.most) - 1)
    property int part: 0
    readonly property list<var> rows: screen.model.rows.slice(screen.part * screen.most, (screen.part + 1) * screen.most)
    readonly property bool first: screen.model.number === 1 && screen.part === 0
    readonly property bool answered: screen.part < screen.last ? screen.rows.every(row => (row.said ?? "") !== "") : screen.model.ready

    function forward(): void {
        if (screen.part < screen.last)
            screen.part += 1;
        else
            screen.model.goOn();
    }

    function backward(): void {
        if (screen.part > 0)
            screen.part -= 1;
        else
            screen.model.back();
    }

    onLastChanged: screen.part = Math.min(screen.part, screen.last)

    readonly property string asked: screen.model.rows.map(row => row.id).join()

    onAskedChanged: screen.part = 0

    function title(): string {
        if (screen.model.which)
            return qsTr("Which one is it?");
        switch (screen.model.tier) {
        case "emergency":
            return qsTr("Before you exercise: is any of this so?");
        case "urgent":
            return qsTr("And is any of this so?");
        default:
            return qsTr("Is there a reason not to do this?");
        }
    }

    FitGroup {
        id: asksFit
    }

    FitGroup {
        id: toldFit
    }

    FitGroup {
        id: answersFit
    }

    // the questions with their signs; never the answers
    function toRead(): list<string> {
        const words = [];
        for (const row of screen.rows) {
            const parts = row.parts ?? [];
            words.push(parts.length > 0 ? qsTr("Is one of these so?") : row.ask ?? "", ...(parts.length > 0 ? parts : row.signs ?? []));
        }
        return words;
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: (Theme.portrait ? 14 : 12) * Theme.u
        anchors.bottomMargin: anchors.topMargin
        spacing: 4 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
            spacing: 9 * Theme.u

            Heading {
                id: heading

                lines: !Theme.portrait ? 1 : Theme.largeText ? 3 : 2
                size: Theme.portrait ? 19 : 20
                text: screen.title()
                onTextChanged: heading.Accessible.announce(heading.text, Accessible.Polite)
            }

            ReadAloud {
                kiosk: screen.kiosk
                words: [heading.text, note.text, ...screen.toRead()]
            }

            ActionButton {
                Layout.alignment: Qt.AlignTop
                Layout.preferredHeight: Math.max(Theme.touch, 24 * Theme.u)
                text: qsTr("Sign out")
                once: true
                onActivated: screen.kiosk.signOut()
            }
        }

        Note {
            id: note

            lines: Theme.portrait ? 2 : 1
            size: 12
            text: qsTr("Touch an answer in each row. Not sure counts as yes.")
        }

        Repeater {
            model: screen.rows.length

            SafetyRow {
                required property int index
                readonly property var row: screen.rows[index] ?? {}
                readonly property list<string> parts: row.parts ?? []

                Layout.fillWidth: true
                Layout.fillHeight: true
                // a row with more words is taller, so that no sign is smaller than the others
                Layout.preferredHeight: (Theme.portrait ? 34 : much ? 40 : 30) * Theme.u
                Layout.minimumHeight: Theme.portrait ? 0 : Theme.touch + 5 * Theme.u
                Layout.maximumHeight: (Theme.portrait ? screen.most < 5 ? 124 : 100 : screen.most < 5 ? 62 : 50) * Theme.u
                enabled: !screen.model.saving
                asks: asksFit
                told: toldFit
                answers: answersFit
                ask: parts.length > 0 ? qsTr("Is one of these so?") : row.ask ?? ""
                signs: parts.length > 0 ? parts : row.signs ?? []
                said: row.said ?? ""
                onAnswered: said => screen.model.answer(row.id, said)
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }

        SafetyFoot {
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.u
            kiosk: screen.kiosk
            first: screen.first
            answered: screen.answered
            onBack: screen.backward()
            onForward: screen.forward()
        }
    }
}
