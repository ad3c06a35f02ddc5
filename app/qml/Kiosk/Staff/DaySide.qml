import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme
import "day.js" as Day
import "measures.js" as Measures
import "needs.js" as Needs

// What was said on a day beside the exercises: flags, answers, safety questions, measures, the lesson,
// pauses, and what was done at home.
ColumnLayout {
    id: side

    required property DayModel model

    function measure(info: var): string {
        return info.words !== "" ? info.words : info.measure === "settled" ? qsTr("Had settled by the next day") : Measures.title(info.measure);
    }

    function value(info: var): string {
        if (!info.said)
            return qsTr("put off");
        return info.measure === "settled" ? Day.safety(info.value > 0 ? "yes" : "no") : Measures.value(info.measure, info.value);
    }

    spacing: 5 * Theme.u

    DayFacts {
        Layout.fillWidth: true
        title: qsTr("Flags")
        lines: side.model.flags.map(each => ({
                    what: each.about || Needs.flag(each.kind),
                    more: Day.joined([each.seenOn, each.seenBy, each.seenWords]),
                    how: Needs.tier(each.tier),
                    grave: each.tier !== "soon"
                }))
    }

    DayFacts {
        Layout.fillWidth: true
        title: qsTr("Answers")
        lines: side.model.told.map(each => ({
                    what: Day.asked(each.measure, each.moment),
                    how: Day.score(each.value),
                    grave: each.light === "red"
                }))
    }

    DayFacts {
        Layout.fillWidth: true
        title: qsTr("At home, told")
        lines: side.model.home.map(each => ({
                    what: Day.part(each.part),
                    more: each.pain < 0 ? "" : qsTr("Pain: %1").arg(Day.score(each.pain)),
                    how: each.done ? qsTr("done") : qsTr("not done")
                }))
    }

    DayFacts {
        Layout.fillWidth: true
        title: qsTr("Measures")
        lines: side.model.measured.map(each => ({
                    what: side.measure(each),
                    how: side.value(each)
                }))
    }

    DayFacts {
        Layout.fillWidth: true
        title: qsTr("Lesson")
        lines: side.model.lessons.map(each => ({
                    what: each.title,
                    more: Day.lesson(each)
                }))
    }

    DayFacts {
        Layout.fillWidth: true
        title: qsTr("Pauses")
        lines: side.model.pauses.map(each => ({
                    what: qsTr("%1, %2").arg(Day.pause(each.kind)).arg(each.at),
                    how: each.seconds < 0 ? qsTr("not ended") : qsTr("%1 s").arg(each.seconds)
                }))
    }

    DayFacts {
        Layout.fillWidth: true
        title: qsTr("Safety questions")
        lines: side.model.safety.map(each => ({
                    what: each.about,
                    how: Day.safety(each.said),
                    grave: each.said !== "no"
                }))
    }
}
