pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A row a week, a mark for each session of a day; each state has its own shape as well as its own colour.
Rectangle {
    id: card

    required property DoneViewModel model
    required property string asOf // nothing has come from the other kiosks since

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
        anchors.margins: (Theme.largeText ? 6 : Theme.portrait ? 9 : 11) * Theme.u
        spacing: (Theme.largeText ? 1 : 4) * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 6 * Theme.u

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 100 * Theme.u
                Layout.maximumHeight: 18 * Theme.u
                text: qsTr("Your %n weeks", "", card.model.weekCount)
                size: 13
                fit: true
                weight: Theme.bold
            }

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 140 * Theme.u
                Layout.maximumHeight: 18 * Theme.u
                text: card.asOf === "" ? qsTr("%1 of %n sessions so far", "", card.model.dueCount).arg(card.model.doneCount) : qsTr("%1 of %n sessions, as of %2", "", card.model.dueCount).arg(card.model.doneCount).arg(card.asOf)
                size: 10.5
                fit: true
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                verticalAlignment: Text.AlignVCenter
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: (Theme.largeText ? 12.5 : 9) * Theme.u
            Layout.leftMargin: 44 * Theme.u * Theme.textScale // as wide as the names of the weeks
            spacing: 0

            Repeater {
                model: card.model.dayNames.length

                Label {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 30 * Theme.u
                    Layout.preferredHeight: 11 * Theme.u * Theme.textScale
                    text: card.model.dayNames[index]
                    size: 9
                    fit: true
                    color: Theme.muted
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }

        Repeater {
            model: card.weeks.length

            RowLayout {
                id: week

                required property int index
                readonly property list<var> marks: card.weeks[week.index]
                readonly property int each: Math.max(1, Math.round(week.marks.length / 7)) // marks of a day

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: (Theme.largeText && Theme.portrait ? 12 : 8) * Theme.u
                Layout.maximumHeight: 26 * Theme.u
                spacing: 0
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Week %1: %2 done").arg(week.index + 1).arg(week.marks.filter(mark => mark === "done" || mark === "home" || mark === "extra").length)

                Label {
                    Layout.preferredWidth: 44 * Theme.u * Theme.textScale
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
                        Layout.leftMargin: (index % week.each === 0 ? 1.8 : 0.6) * Theme.u
                        Layout.rightMargin: (index % week.each === week.each - 1 ? 1.8 : 0.6) * Theme.u
                        mark: week.marks[index]
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.u
            spacing: 8 * Theme.u

            Repeater {
                model: card.legend.length

                RowLayout {
                    id: entry

                    required property int index

                    spacing: 3 * Theme.u

                    DayMark {
                        Layout.preferredWidth: 11 * Theme.u
                        Layout.preferredHeight: 12 * Theme.u
                        mark: card.legend[entry.index].mark
                    }

                    Label {
                        Layout.maximumWidth: 62 * Theme.u
                        Layout.maximumHeight: 14 * Theme.u
                        text: card.legend[entry.index].words
                        size: 9.5
                        fit: true
                        color: Theme.muted
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
