import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A row a week, two marks a day; each state has its own shape as well as its own colour.
Rectangle {
    id: card

    required property DoneViewModel model

    readonly property list<var> weeks: card.model.weeks
    readonly property var legend: [
        {
            mark: "done",
            words: qsTr("done")
        },
        {
            mark: "missed",
            words: qsTr("not logged")
        },
        {
            mark: "today",
            words: qsTr("next")
        }
    ]

    radius: 10 * Theme.u
    color: Theme.card

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: (Theme.portrait ? 9 : 11) * Theme.u
        spacing: 4 * Theme.u

        Label {
            Layout.fillWidth: true
            text: card.model.weekCount === 1 ? qsTr("Your week") : qsTr("Your %1 weeks").arg(card.model.weekCount)
            size: 13
            weight: Theme.bold
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("%1 of %2 sessions so far").arg(card.model.doneCount).arg(card.model.dueCount)
            size: 10.5
            color: Theme.muted
        }

        Repeater {
            model: card.weeks.length

            RowLayout {
                id: week

                required property int index
                readonly property list<var> marks: card.weeks[week.index]

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 26 * Theme.u
                spacing: 0
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Week %1: %2 done").arg(week.index + 1).arg(week.marks.filter(mark => mark === "done" || mark === "extra").length)

                Label {
                    Layout.preferredWidth: 44 * Theme.u
                    Layout.fillHeight: true
                    text: qsTr("Week %1").arg(week.index + 1)
                    size: 9.5
                    fit: true
                    color: Theme.muted
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }

                Repeater {
                    model: week.marks.length

                    DayMark {
                        required property int index

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.leftMargin: index % 2 === 0 ? 1.8 * Theme.u : 0.6 * Theme.u
                        Layout.rightMargin: index % 2 === 0 ? 0.6 * Theme.u : 1.8 * Theme.u
                        mark: week.marks[index]
                    }
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.u
            spacing: 9 * Theme.u

            Repeater {
                model: card.legend.length

                Row {
                    id: entry

                    required property int index

                    spacing: 3 * Theme.u

                    DayMark {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 11 * Theme.u
                        height: 12 * Theme.u
                        mark: card.legend[entry.index].mark
                    }

                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: card.legend[entry.index].words
                        size: 9.5
                        color: Theme.muted
                    }
                }
            }
        }
    }
}
