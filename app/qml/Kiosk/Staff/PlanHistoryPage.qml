pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// What was changed, and when: versions side by side, the last change undone, pauses and the end.
StaffPage {
    id: page

    readonly property PlanHistoryModel model: page.staff.planHistory

    title: page.model.name === "" ? qsTr("Versions and pauses") : page.model.name
    subtitle: page.model.name === "" ? "" : qsTr("Versions and pauses · %1").arg(page.model.code)
    dialog: ask.visible ? ask : null

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
        enabled: !ask.visible
        spacing: 4 * Theme.u

        StaffAlert {
            Layout.fillWidth: true
            text: page.model.ended !== "" ? page.model.ended : page.model.pause
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
                Layout.preferredWidth: 80 * Theme.u
                Layout.preferredHeight: Theme.portrait ? 60 * Theme.u : -1
                padding: 5 * Theme.u
                title: qsTr("Versions, the newest first")

                StaffList {
                    id: list

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    model: page.model.versions

                    delegate: StaffRow {
                        required property var modelData

                        width: list.width
                        text: modelData.text
                        detail: modelData.detail
                        end: modelData.id !== "" && modelData.id === page.model.current ? qsTr("in use") : ""
                        chosen: modelData.id !== "" && page.model.chosen === modelData.id
                        enabled: modelData.id !== "" && modelData.id !== page.model.current
                        onActivated: page.model.choose(modelData.id)
                    }
                }
            }

            StaffCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 110 * Theme.u
                Layout.preferredHeight: Theme.portrait ? 90 * Theme.u : -1
                padding: 5 * Theme.u
                title: qsTr("What is different")

                EmptyNote {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: page.model.only
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("This is the first version. There is nothing to compare.")
                }

                PlanComparison {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !page.model.only
                    before: page.model.versions.find(each => each.id === page.model.chosen)?.text ?? ""
                    after: qsTr("In use")
                    lines: page.model.comparison
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 2 : 5
            columnSpacing: 4 * Theme.u
            rowSpacing: 4 * Theme.u
            uniformCellWidths: true

            StaffButton {
                Layout.fillWidth: true
                enabled: page.model.canUndo
                icon: "again"
                text: page.model.redoing ? qsTr("Bring the change back") : qsTr("Undo the last change")
                onActivated: page.model.ask("undo")
            }

            StaffButton {
                Layout.fillWidth: true
                enabled: page.model.chosen !== ""
                text: qsTr("Go back to this version")
                hint: page.model.versions.find(each => each.id === page.model.chosen)?.text ?? ""
                onActivated: page.model.goBackTo()
            }

            StaffButton {
                Layout.fillWidth: true
                visible: page.model.ended === "" && page.model.pause === ""
                icon: "pause"
                text: qsTr("Pause the plan")
                onActivated: page.model.ask("pause")
            }

            StaffButton {
                Layout.fillWidth: true
                visible: page.model.pause !== ""
                icon: "play"
                text: qsTr("End the pause")
                onActivated: page.model.ask("resume")
            }

            StaffButton {
                Layout.fillWidth: true
                visible: page.model.ended === ""
                look: "danger"
                text: qsTr("End the plan")
                onActivated: page.model.ask("end")
            }
        }
    }

    PlanHistoryDialog {
        id: ask

        anchors.fill: parent
        model: page.model
    }
}
