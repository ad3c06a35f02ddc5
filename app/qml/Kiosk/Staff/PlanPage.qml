pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// One patient's plan: touch an exercise to change it, then save once.
StaffPage {
    id: page

    readonly property PlanModel model: page.staff.plan
    readonly property DraftModel draft: page.model.draft
    readonly property bool still: Theme.reducedMotion

    title: page.model.name === "" ? qsTr("Plan") : page.model.name
    subtitle: page.model.version > 0 ? qsTr("Plan, version %1 · %2").arg(page.model.version).arg(page.model.code) : page.model.code
    dialog: dialogs.visible ? dialogs : null
    onStillChanged: page.draft.keepStill(page.still)
    Component.onCompleted: page.draft.keepStill(page.still)

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: !page.model.planned
        text: page.model.ready ? qsTr("There is no plan yet.") : qsTr("One moment …")
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        visible: page.model.planned
        enabled: !dialogs.visible
        spacing: 4 * Theme.u

        StaffAlert {
            Layout.fillWidth: true
            grave: true
            text: dialogs.visible ? "" : page.model.problem
        }

        StaffAlert {
            Layout.fillWidth: true
            text: page.model.ended !== "" ? page.model.ended : page.model.pause
        }

        PlanProposal {
            Layout.fillWidth: true
            model: page.model
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 5 * Theme.u
            rowSpacing: 5 * Theme.u

            StaffCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 70 * Theme.u
                Layout.preferredHeight: Theme.portrait ? 60 * Theme.u : -1
                padding: 4 * Theme.u

                PlanItems {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    draft: page.draft
                    onAdded: page.model.ask("add")
                }
            }

            StaffCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 120 * Theme.u
                Layout.preferredHeight: Theme.portrait ? 90 * Theme.u : -1
                padding: 6 * Theme.u
                title: page.draft.at === 0 ? qsTr("The plan as a whole") : page.draft.exercise

                StaffScroll {
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    PlanWhole {
                        width: parent.width
                        visible: page.draft.at === 0
                        draft: page.draft
                        onRestarted: page.model.ask("programme")
                        onKept: page.model.ask("template")
                    }

                    PlanItemEditor {
                        width: parent.width
                        visible: page.draft.at > 0
                        draft: page.draft
                    }
                }
            }
        }

        PlanFindings {
            Layout.fillWidth: true
            model: page.model
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 3 : 7
            columnSpacing: 4 * Theme.u
            rowSpacing: 3 * Theme.u

            StaffButton {
                visible: page.model.version > 0
                text: qsTr("Versions and pauses")
                onActivated: page.model.openHistory()
            }

            StaffButton {
                visible: page.model.version > 0
                text: qsTr("Goal")
                onActivated: page.model.openGoal()
            }

            StaffButton {
                visible: page.model.version > 0 && !page.model.dirty
                icon: "print"
                text: qsTr("Print plan")
                keys: "Ctrl+P"
                onActivated: page.model.printPlan()
            }

            StaffButton {
                visible: page.model.canUndo && !page.model.dirty
                enabled: !page.model.busy
                icon: "again"
                text: page.model.redoing ? qsTr("Redo the change") : qsTr("Undo the change")
                keys: "Ctrl+Z"
                onActivated: page.model.undo()
            }

            Item {
                Layout.fillWidth: true
            }

            StaffButton {
                visible: page.model.dirty && page.model.version > 0
                text: qsTr("Drop my changes")
                onActivated: page.model.discard()
            }

            StaffButton {
                look: "primary"
                once: true
                keys: "Ctrl+S"
                enabled: page.model.dirty && !page.model.blocked && !page.model.busy
                text: page.model.saved && !page.model.dirty ? qsTr("Saved") : qsTr("Save")
                onActivated: page.model.save()
            }
        }
    }

    PlanDialogs {
        id: dialogs

        anchors.fill: parent
        model: page.model
    }
}
