pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// How the plan is kept: a row a week, a mark a session, told apart by shape as well as by colour. A touch
// on a mark opens its day.
StaffCard {
    id: card

    required property PatientModel model

    readonly property list<var> weeks: card.model.grid
    readonly property list<string> told: ["done", "extra", "home"] // marks with something to open
    readonly property var legend: [
        {
            mark: "done",
            words: qsTr("here")
        },
        {
            mark: "home",
            words: qsTr("at home, told")
        },
        {
            mark: "missed",
            words: qsTr("not logged")
        },
        {
            mark: "paused",
            words: qsTr("paused")
        }
    ]

    function words(): string {
        if (card.model.due === 0 && card.model.done === 0)
            return qsTr("Nothing was due yet.");
        const part = qsTr("%1 of %n sessions, %2 %", "", card.model.due).arg(card.model.done).arg(Math.max(0, card.model.percent));
        return card.model.home > 0 ? qsTr("%1 (%2 at home, told)").arg(part).arg(card.model.home) : part;
    }

    function openLast(): void {
        let last = "";
        for (const week of card.weeks)
            last = (week.days ?? []).filter((day, at) => card.told.includes(week.marks[at])).pop() ?? last;
        if (last !== "")
            card.model.openDay(last, "");
    }

    function openAt(x: real, y: real): void {
        const row = rows.childAt(x, y);
        const mark = row ? row.childAt(x - row.x, y - row.y) as DayMark : null;
        if (mark && mark.mark !== "later")
            card.model.openDay(mark.day, "");
    }

    title: qsTr("Sessions")
    spacing: 3 * Theme.u

    Label {
        Layout.fillWidth: true
        text: card.model.weeks > 0 ? card.words() : qsTr("There is no plan yet.")
        size: 9
        weight: Theme.semiBold
    }

    Pressable {
        id: grid

        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.staffTouch, rows.implicitHeight)
        visible: card.weeks.length > 0
        touchable: false
        label: qsTr("Sessions by day")
        hint: qsTr("opens the last one")
        onActivated: card.openLast()

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: point => card.openAt(point.position.x, point.position.y)
        }

        ColumnLayout {
            id: rows

            width: parent.width
            spacing: 3 * Theme.u

            Repeater {
                model: card.weeks.length

                RowLayout {
                    id: week

                    required property int index
                    readonly property var line: card.weeks[week.index] ?? {}
                    readonly property list<var> marks: week.line.marks ?? []
                    readonly property int each: Math.max(1, Math.round(week.marks.length / 7)) // marks of a day

                    Layout.fillWidth: true
                    Layout.preferredHeight: 11.5 * Theme.u
                    spacing: 0
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Week %1: %2 of %3").arg(week.line.number).arg(week.line.done).arg(week.line.due)

                    Label {
                        Layout.preferredWidth: 34 * Theme.u
                        Layout.fillHeight: true
                        text: qsTr("Week %1").arg(week.line.number)
                        size: 7.5
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
                            Layout.preferredWidth: 10 * Theme.u
                            Layout.leftMargin: (index % week.each === 0 ? 1.3 : 0.5) * Theme.u
                            Layout.rightMargin: (index % week.each === week.each - 1 ? 1.3 : 0.5) * Theme.u
                            mark: week.marks[index]
                            day: week.line.days?.[index] ?? ""
                        }
                    }
                }
            }
        }

        FocusRing {
            inset: 0
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: card.weeks.length > 0
        spacing: 5 * Theme.u

        Repeater {
            model: card.legend.length

            Row {
                id: entry

                required property int index

                spacing: 2.5 * Theme.u

                DayMark {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 9 * Theme.u
                    height: 9 * Theme.u
                    mark: card.legend[entry.index].mark
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: card.legend[entry.index].words
                    size: 7.5
                    color: Theme.muted
                }
            }
        }
    }
}
