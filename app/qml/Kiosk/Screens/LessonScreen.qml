import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One idea, one picture, one question. A wrong answer is met with the reason, not with a mark.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property LessonViewModel model: screen.kiosk.lesson
    readonly property bool answered: screen.model.chosen >= 0
    // of a lesson read earlier only the question comes; its words come back with the answer
    readonly property bool recalling: screen.model.recall && !screen.answered
    // larger text leaves no room for both: the words come first, then the reason in their place
    readonly property bool either: Theme.largeText

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: (Theme.portrait ? 16 : 20) * Theme.u
        anchors.bottomMargin: (Theme.portrait ? 16 : 18) * Theme.u
        spacing: 7 * Theme.u

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait || screen.either ? 1 : 2
            columnSpacing: 14 * Theme.u
            rowSpacing: 6 * Theme.u

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: body.visible
                Layout.preferredWidth: 300 * Theme.u
                Layout.preferredHeight: Theme.portrait && body.visible ? 200 * Theme.u : -1
                spacing: 5 * Theme.u

                Label {
                    Layout.fillWidth: true
                    Layout.maximumHeight: 15 * Theme.u
                    fit: true
                    text: screen.model.recall ? qsTr("Do you remember?") : qsTr("One idea for today · %1 of %2").arg(screen.model.number).arg(screen.model.count)
                    size: 10.5
                    color: Theme.muted
                }

                Label {
                    Layout.fillWidth: true
                    text: screen.model.title
                    size: 21
                    weight: Theme.bold
                    Accessible.role: Accessible.Heading
                }

                Label {
                    id: body

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !screen.either || !screen.answered
                    text: screen.recalling ? qsTr("You read about this some days ago. Have a guess: to try helps it stay with you.") : screen.model.body
                    size: 14.5
                    fit: true
                    lineHeight: 1.12
                }
            }

            LessonSide {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !screen.either || screen.answered
                Layout.preferredWidth: 168 * Theme.u
                Layout.minimumHeight: Theme.portrait ? (screen.answered ? 136 : 116) * Theme.u : -1
                model: screen.model
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.maximumHeight: (Theme.portrait ? 40 : 32) * Theme.u
            spacing: 8 * Theme.u

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: screen.model.question
                size: 13
                fit: true
                weight: Theme.bold
                verticalAlignment: Text.AlignVCenter
            }

            ReadAloud {
                Layout.alignment: Qt.AlignVCenter
                kiosk: screen.kiosk
                words: screen.answered ? [screen.model.explanation] : [screen.model.title, body.text, screen.model.question, ...screen.model.answers]
            }

            UnwellButton {
                Layout.preferredHeight: Math.max(Theme.touch, 22 * Theme.u)
                visible: !Theme.portrait
                size: 10.5
                onActivated: screen.kiosk.feelUnwell()
            }
        }

        LessonAnswers {
            Layout.fillWidth: true
            model: screen.model
        }

        UnwellButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.touch, 24 * Theme.u)
            visible: Theme.portrait
            onActivated: screen.kiosk.feelUnwell()
        }
    }
}
