pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme
import "needs.js" as Needs

// One patient, readable in ten seconds: on the left how it goes, in the middle what waits and what the
// plan is, on the right what changed and what was said.
StaffPage {
    id: page

    readonly property PatientModel model: page.staff.patient
    readonly property real side: Theme.portrait ? Theme.margin : 14 * Theme.u
    readonly property real gap: 5 * Theme.u
    readonly property real flat: Theme.portrait ? 0 : page.gap // above a column that stands at the top
    readonly property bool waiting: page.model.flags.length > 0 || page.model.proposal !== ""
    readonly property real room: scroll.height - 2 * page.gap

    function place(): string {
        const m = page.model;
        switch (m.standing) {
        case "no_plan":
            return qsTr("no plan yet");
        case "not_started":
            return qsTr("has not begun");
        case "over":
            return qsTr("the %1 weeks are over").arg(m.weeks);
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
    dialog: question.visible ? question : taken.visible ? taken : null

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

        GridLayout {
            width: scroll.width
            columns: Theme.portrait ? 1 : 3
            columnSpacing: page.gap
            rowSpacing: page.gap

            ColumnLayout {
                Layout.row: Theme.portrait ? 1 : 0
                Layout.column: 0
                Layout.rowSpan: Theme.portrait ? 1 : 2
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredWidth: Theme.portrait ? -1 : 220 * Theme.u
                Layout.preferredHeight: Theme.portrait ? implicitHeight : Math.max(page.room, implicitHeight)
                Layout.topMargin: page.flat
                spacing: page.gap

                AdherenceCard {
                    Layout.fillWidth: true
                    model: page.model
                }

                TrendsCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    model: page.model
                }
            }

            ColumnLayout {
                Layout.row: 0
                Layout.column: Theme.portrait ? 0 : 1
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredWidth: Theme.portrait ? -1 : 138 * Theme.u
                Layout.topMargin: page.gap
                visible: page.waiting
                spacing: page.gap

                Repeater {
                    model: page.model.flags.length

                    FlagCard {
                        required property int index

                        Layout.fillWidth: true
                        model: page.model
                        info: page.model.flags[index] ?? {}
                    }
                }

                ProposalCard {
                    Layout.fillWidth: true
                    model: page.model
                }
            }

            ColumnLayout {
                Layout.row: Theme.portrait ? 2 : page.waiting ? 1 : 0
                Layout.column: Theme.portrait ? 0 : 1
                Layout.rowSpan: Theme.portrait || page.waiting ? 1 : 2
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.portrait ? -1 : 138 * Theme.u
                Layout.topMargin: page.waiting ? 0 : page.flat
                spacing: page.gap

                PlanCard {
                    Layout.fillWidth: true
                    model: page.model
                }

                LessonsCard {
                    Layout.fillWidth: true
                    model: page.model
                }
            }

            ColumnLayout {
                Layout.row: Theme.portrait ? 3 : 0
                Layout.column: Theme.portrait ? 0 : 2
                Layout.rowSpan: Theme.portrait ? 1 : 2
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredWidth: Theme.portrait ? -1 : 140 * Theme.u
                Layout.topMargin: page.flat
                Layout.bottomMargin: page.gap
                spacing: page.gap

                MeasuresCard {
                    Layout.fillWidth: true
                    model: page.model
                }

                NotesCard {
                    Layout.fillWidth: true
                    model: page.model
                }
            }
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

    PatientDialog {
        id: question

        anchors.fill: parent
        model: page.model
    }

    ExportDialog {
        id: taken

        anchors.fill: parent
        model: page.model.exporting
    }
}
