pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The third step: the rows as they would come in, who may be here already, and what cannot be added.
ColumnLayout {
    id: step

    required property PeopleImportModel model

    readonly property bool stuck: step.model.wrong > 0 && !step.model.leaving
    readonly property bool ready: !step.stuck && step.model.undecided === 0 && step.model.adding > 0

    spacing: 5 * Theme.u

    StaffChoice {
        Layout.fillWidth: true
        options: [
            {
                value: "all",
                text: qsTr("All rows: %1").arg(step.model.total)
            },
            {
                value: "twins",
                text: qsTr("Perhaps here already: %1").arg(step.model.twins)
            },
            {
                value: "wrong",
                text: qsTr("Cannot be added: %1").arg(step.model.wrong)
            }
        ]
        value: step.model.only
        onChosen: which => step.model.showOnly(which)
    }

    StaffAlert {
        Layout.fillWidth: true
        text: step.stuck ? qsTr("Rows that cannot be added as they are: %1. Put the file right, or leave them out.").arg(step.model.wrong) : ""

        StaffButton {
            text: qsTr("Leave them out")
            onActivated: step.model.leaveWrong()
        }
    }

    StaffAlert {
        Layout.fillWidth: true
        text: step.model.undecided > 0 && !step.stuck ? qsTr("Perhaps here already, and not decided yet: %1. Say of each what to do.").arg(step.model.undecided) : ""

        StaffButton {
            text: qsTr("Leave all out")
            label: qsTr("Leave all out of whom nothing is said yet")
            onActivated: step.model.decideRest(true)
        }
    }

    Label {
        Layout.fillWidth: true
        visible: step.model.unsaid > 0
        text: qsTr("Rows that say no language: %1. They get the clinic's own: %2.").arg(step.model.unsaid).arg(step.model.language)
        size: 8
        color: Theme.muted
        wrapMode: Text.Wrap
    }

    StaffCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: 4 * Theme.u

        StaffList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 5 * Theme.u
            model: step.model.rows
            empty: qsTr("There are none.")

            delegate: ImportRow {
                id: row

                width: list.width - 4 * Theme.u
                onDecided: skip => step.model.decide(row.modelData.line, skip)
            }
        }

        Label {
            Layout.fillWidth: true
            visible: step.model.more > 0
            text: qsTr("And %n more like these.", "", step.model.more)
            size: 8
            color: Theme.muted
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 5 * Theme.u
        uniformCellSizes: true

        StaffButton {
            Layout.fillWidth: true
            text: qsTr("Back to the columns")
            onActivated: step.model.back()
        }

        StaffButton {
            Layout.fillWidth: true
            look: "primary"
            once: true
            keys: "Ctrl+S"
            enabled: step.ready
            text: qsTr("Add patients: %1").arg(step.model.adding)
            onActivated: step.model.add()
        }
    }
}
