pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What a patient works towards, in five steps, and the target of each week.
StaffPage {
    id: page

    readonly property GoalPageModel model: page.staff.goal
    readonly property bool named: page.model.activity !== ""

    title: page.model.name === "" ? qsTr("Goal") : page.model.name
    subtitle: page.model.name === "" ? "" : qsTr("Goal · %1").arg(page.model.code)

    GoalWords {
        id: own
    }

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: !page.named
        text: page.model.ready ? qsTr("No activity was named yet. The screen asks for one after the first session.") : qsTr("One moment …")
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        visible: page.named
        spacing: 4 * Theme.u

        StaffAlert {
            Layout.fillWidth: true
            grave: true
            text: page.model.problem
        }

        StaffCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: 6 * Theme.u

            StaffScroll {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    width: parent.width
                    spacing: 5 * Theme.u

                    StaffChoice {
                        Layout.fillWidth: true
                        label: qsTr("Which activity, in the patient's words")
                        options: page.model.activities
                        value: page.model.activity
                        onChosen: value => page.model.chooseActivity(value)
                    }

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("Five steps, from what can be done this week to the whole. An empty one has the screen's own words. In other words it is another step, not ticked yet.")
                        size: 8
                        color: Theme.muted
                    }

                    GridLayout {
                        Layout.fillWidth: true
                        columns: Theme.portrait ? 1 : 2
                        columnSpacing: 6 * Theme.u
                        rowSpacing: 5 * Theme.u
                        uniformCellWidths: true

                        Repeater {
                            model: page.model.steps.length

                            Field {
                                id: step

                                required property int index

                                Layout.fillWidth: true
                                label: (page.model.done[step.index] ?? false) ? qsTr("Step %1 · ticked").arg(step.index + 1) : qsTr("Step %1").arg(step.index + 1)
                                text: page.model.steps[step.index] ?? ""
                                placeholder: own.steps[step.index]
                                most: page.model.most
                                onEdited: text => page.model.typeStep(step.index + 1, text)
                            }
                        }

                        Field {
                            Layout.fillWidth: true
                            label: qsTr("Each week")
                            text: page.model.weekly
                            placeholder: own.weekly
                            most: page.model.most
                            onEdited: text => page.model.typeWeekly(text)
                        }
                    }

                    StaffStepper {
                        Layout.fillWidth: true
                        label: qsTr("Days a week")
                        value: page.model.times
                        least: 1
                        most: 7
                        onStepped: value => page.model.setTimes(value)
                    }
                }
            }
        }

        StaffButton {
            Layout.alignment: Qt.AlignRight
            look: "primary"
            keys: "Ctrl+S"
            once: true
            enabled: page.model.dirty && !page.model.busy
            text: page.model.saved && !page.model.dirty ? qsTr("Saved") : qsTr("Save")
            onActivated: page.model.save()
        }
    }
}
