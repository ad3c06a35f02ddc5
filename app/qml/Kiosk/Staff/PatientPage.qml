pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.StaffModels
import Kiosk.Theme
import "needs.js" as Needs

// One patient, readable in ten seconds, and what can be done from here.
StaffPage {
    id: page

    readonly property PatientModel model: page.staff.patient
    readonly property real side: Theme.portrait ? Theme.margin : 14 * Theme.u
    readonly property real gap: 5 * Theme.u

    function place(): string {
        const m = page.model;
        switch (m.standing) {
        case "no_plan":
            return qsTr("no plan yet");
        case "not_started":
            return qsTr("has not begun");
        case "over":
            return qsTr("the %n weeks are over", "", m.weeks);
        case "ended":
            return qsTr("plan ended");
        }
        const week = qsTr("week %1 of %2").arg(m.week).arg(m.weeks);
        return m.standing === "paused" ? qsTr("%1, paused").arg(week) : week;
    }

    function last(): string {
        return page.model.seenDays < 0 ? qsTr("no session yet") : qsTr("last session %1").arg(Needs.ago(page.model.seenDays));
    }

    title: page.model.ready ? page.model.name : qsTr("Patient")
    subtitle: page.model.ready ? [page.model.code, page.model.programme, page.place(), page.last()].filter(each => each !== "").join(" · ") : ""
    dialog: [question, measured, taken, letter].find(it => it.visible) ?? null

    StaffScroll {
        id: scroll

        anchors.top: parent.top
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        enabled: page.dialog === null
        visible: page.model.ready

        PatientCards {
            width: scroll.width
            model: page.model
            room: scroll.height - 2 * page.gap
            gap: page.gap
        }
    }

    PatientBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        enabled: page.dialog === null
        visible: page.model.ready
        model: page.model
    }

    LateDialog {
        id: question

        wanted: page.model.asking !== ""
        sourceComponent: PatientDialog {
            model: page.model
        }
    }

    LateDialog {
        id: letter

        wanted: page.model.letter.open
        sourceComponent: LetterDialog {
            model: page.model.letter
        }
    }

    LateDialog {
        id: measured

        wanted: page.model.measuring.open
        sourceComponent: MeasureDialog {
            model: page.model.measuring
        }
    }

    LateDialog {
        id: taken

        wanted: page.model.exporting.state !== ""
        sourceComponent: ExportDialog {
            model: page.model.exporting
        }
    }
}
