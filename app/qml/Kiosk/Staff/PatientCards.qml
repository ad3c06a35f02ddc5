pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// On the left how it goes, in the middle what waits and what the plan is, on the right what changed and
// what was said. Portrait has one column, with what waits on top.
GridLayout {
    id: cards

    required property PatientModel model
    required property real room // to fill without a scroll
    required property real gap

    readonly property real flat: Theme.portrait ? 0 : cards.gap // above a column that stands at the top
    readonly property bool waiting: cards.model.flags.length > 0 || cards.model.proposal !== ""

    columns: Theme.portrait ? 1 : 3
    columnSpacing: cards.gap
    rowSpacing: cards.gap

    ColumnLayout {
        Layout.row: Theme.portrait ? 1 : 0
        Layout.column: 0
        Layout.rowSpan: Theme.portrait ? 1 : 2
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredWidth: Theme.portrait ? -1 : 220 * Theme.u
        Layout.preferredHeight: Theme.portrait ? implicitHeight : Math.max(cards.room, implicitHeight)
        Layout.topMargin: cards.flat
        spacing: cards.gap

        AdherenceCard {
            Layout.fillWidth: true
            model: cards.model
        }

        TrendsCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: cards.model
        }
    }

    ColumnLayout {
        Layout.row: 0
        Layout.column: Theme.portrait ? 0 : 1
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredWidth: Theme.portrait ? -1 : 138 * Theme.u
        Layout.topMargin: cards.gap
        visible: cards.waiting
        spacing: cards.gap

        Repeater {
            model: cards.model.flags.length

            FlagCard {
                required property int index

                Layout.fillWidth: true
                model: cards.model
                info: cards.model.flags[index] ?? {}
            }
        }

        ProposalCard {
            Layout.fillWidth: true
            model: cards.model
        }
    }

    ColumnLayout {
        Layout.row: Theme.portrait ? 2 : cards.waiting ? 1 : 0
        Layout.column: Theme.portrait ? 0 : 1
        Layout.rowSpan: Theme.portrait || cards.waiting ? 1 : 2
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.portrait
        Layout.preferredWidth: Theme.portrait ? -1 : 138 * Theme.u
        Layout.topMargin: cards.waiting ? 0 : cards.flat
        spacing: cards.gap

        PlanCard {
            Layout.fillWidth: true
            model: cards.model
        }

        LessonsCard {
            Layout.fillWidth: true
            model: cards.model
        }

        // what the other columns are taller, stays below
        Item {
            Layout.fillHeight: true
            visible: !Theme.portrait
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
        Layout.topMargin: cards.flat
        Layout.bottomMargin: cards.gap
        spacing: cards.gap

        WhoCard {
            Layout.fillWidth: true
            model: cards.model
        }

        MeasuresCard {
            Layout.fillWidth: true
            model: cards.model
        }

        NotesCard {
            Layout.fillWidth: true
            model: cards.model
        }
    }
}
