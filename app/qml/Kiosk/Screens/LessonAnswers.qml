pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The answers; once one is chosen, a tick and a word show the right one.
GridLayout {
    id: list

    required property LessonViewModel model

    readonly property bool answered: list.model.chosen >= 0

    FitGroup {
        id: words
    }

    columns: Theme.portrait ? 1 : Math.max(1, list.model.answers.length)
    uniformCellWidths: true
    columnSpacing: 8 * Theme.u
    rowSpacing: 7 * Theme.u

    Repeater {
        model: list.model.answers.length

        Pressable {
            id: answer

            required property int index
            readonly property bool chosen: list.model.chosen === answer.index
            readonly property bool best: list.answered && list.model.right === answer.index
            readonly property string verdict: answer.best ? qsTr("This fits best") : answer.chosen ? qsTr("Your answer") : ""

            Layout.fillWidth: true
            Layout.preferredHeight: (Theme.portrait ? 38 : 44) * Theme.u
            label: list.model.answers[answer.index]
            hint: answer.verdict
            enabled: !list.answered
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: answer.chosen
            onActivated: list.model.choose(answer.index)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: answer.best ? Theme.tintGreen : answer.down ? Theme.tintBlue : Theme.card
                border.width: (answer.best || answer.chosen ? 1.4 : 0.8) * Theme.u
                border.color: answer.best ? Theme.green : answer.chosen ? Theme.blue : Theme.outline
            }

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 4 * Theme.u
                anchors.leftMargin: 7 * Theme.u
                anchors.rightMargin: 7 * Theme.u
                spacing: 0

                SharedLabel {
                    group: words
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: answer.label
                    size: 12
                    weight: Theme.semiBold
                    fit: true
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }

                RowLayout {
                    Layout.alignment: Qt.AlignHCenter
                    visible: answer.verdict !== ""
                    spacing: 3 * Theme.u

                    Icon {
                        visible: answer.best
                        name: "tick"
                        color: Theme.green
                        thickness: 3.4
                        size: 9.5 * Theme.u
                    }

                    Label {
                        text: answer.verdict
                        size: 9.5
                        color: answer.best ? Theme.green : Theme.muted
                        weight: Theme.semiBold
                        Accessible.ignored: true
                    }
                }
            }

            FocusRing {}
        }
    }
}
