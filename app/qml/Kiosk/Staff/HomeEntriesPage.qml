pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The chart of the take-home page, as printed: touch what was done at home, then save once.
StaffPage {
    id: page

    readonly property HomeEntriesModel model: page.staff.homeEntries
    readonly property real label: (Theme.portrait ? 40 : 56) * Theme.u

    title: page.model.name === "" ? qsTr("Done at home") : page.model.name
    subtitle: page.model.name === "" ? "" : qsTr("Done at home · %1").arg(page.model.code)

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: !page.model.planned
        text: page.model.ready ? qsTr("There is no plan yet, so there is nothing to tick.") : qsTr("One moment …")
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        visible: page.model.planned
        spacing: 4 * Theme.u

        StaffAlert {
            Layout.fillWidth: true
            grave: true
            text: page.model.problem
        }

        StaffAlert {
            Layout.fillWidth: true
            text: page.model.unknown ? qsTr("That code is no take-home page of this clinic.") : ""
        }

        HomePen {
            Layout.fillWidth: true
            model: page.model
        }

        StaffCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: 5 * Theme.u
            spacing: 3 * Theme.u

            RowLayout {
                Layout.fillWidth: true
                spacing: 3 * Theme.u

                Item {
                    Layout.preferredWidth: page.label
                }

                Repeater {
                    model: page.model.weekdays

                    Label {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.preferredWidth: 20 * Theme.u
                        text: modelData
                        size: 8.5
                        weight: Theme.semiBold
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }

            StaffList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                model: page.model.weeks

                delegate: RowLayout {
                    id: week

                    required property int index
                    required property var modelData

                    width: list.width
                    spacing: 3 * Theme.u

                    StaffButton {
                        Layout.preferredWidth: page.label
                        side: 1 * Theme.u
                        text: week.modelData.first
                        label: qsTr("Week of %1").arg(week.modelData.first)
                        hint: qsTr("Ticks every session of this week that is not logged.")
                        onActivated: page.model.fill(week.index)
                    }

                    Repeater {
                        model: week.modelData.days

                        GridLayout {
                            id: day

                            required property var modelData

                            Layout.fillWidth: true
                            Layout.preferredWidth: 20 * Theme.u
                            // on a narrow screen the second half of a day stands below the first
                            columns: Theme.portrait && page.model.parts.length > 2 ? 2 : page.model.parts.length
                            columnSpacing: list.spacing
                            rowSpacing: list.spacing

                            Repeater {
                                model: day.modelData.cells

                                HomeCell {
                                    required property var modelData

                                    Layout.fillWidth: true
                                    Layout.preferredWidth: 10 * Theme.u
                                    Layout.preferredHeight: Theme.staffTouch
                                    shaded: modelData.shaded
                                    label: modelData.label
                                    mark: page.model.marks[modelData.key]
                                    onActivated: page.model.touch(modelData.key)
                                }
                            }
                        }
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 5 * Theme.u

            HomeKey {
                Layout.fillWidth: true
            }

            StaffButton {
                look: "primary"
                keys: "Ctrl+S"
                once: true
                enabled: page.model.fresh > 0 && !page.model.busy
                text: page.model.fresh > 0 ? qsTr("Save %1").arg(page.model.fresh) : page.model.saved > 0 ? qsTr("Saved") : qsTr("Save")
                label: page.model.saved > 0 && page.model.fresh === 0 ? qsTr("Saved") : qsTr("Save")
                onActivated: page.model.save()
            }
        }
    }
}
