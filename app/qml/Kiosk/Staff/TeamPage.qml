pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Who works here. What is done to somebody stands beside their name.
StaffPage {
    id: page

    readonly property TeamModel model: page.staff.team
    readonly property var roles: ({
            physio: qsTr("Physio"),
            front_desk: qsTr("Front desk"),
            admin: qsTr("Admin"),
            physio_admin: qsTr("Physio and admin")
        })
    readonly property var standings: ({
            locked: qsTr("locked"),
            left: qsTr("has left")
        })

    function about(role: string, lead: bool, state: string): string {
        const words = lead ? qsTr("%1, lead").arg(page.roles[role]) : page.roles[role];
        return state === "" ? words : qsTr("%1, %2").arg(words).arg(page.standings[state]);
    }

    title: qsTr("Staff")

    dialog: TeamDialog {
        model: page.model
        roles: page.roles
        visible: page.model.asking !== ""
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 10 * Theme.u
        spacing: 6 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 6 * Theme.u

            Label {
                Layout.fillWidth: true
                text: page.model.asking === "" ? page.model.problem : ""
                size: 8.5
                weight: Theme.semiBold
                color: Theme.red
                Accessible.role: Accessible.AlertMessage
            }

            StaffButton {
                look: "primary"
                text: qsTr("Add somebody")
                onActivated: page.model.ask("add", "")
            }
        }

        StaffCard {
            Layout.fillWidth: true
            Layout.fillHeight: true

            StaffList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                empty: page.model.ready ? qsTr("Nobody works here yet.") : ""
                model: page.model.members

                delegate: GridLayout {
                    id: row

                    required property var modelData

                    width: list.width - 4 * Theme.u
                    columns: Theme.portrait ? 1 : 2
                    columnSpacing: 5 * Theme.u
                    rowSpacing: 3 * Theme.u

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: 5 * Theme.u

                        Label {
                            Layout.preferredWidth: 20 * Theme.u
                            text: row.modelData.number
                            size: 8.5
                            weight: Theme.semiBold
                        }

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0

                            Label {
                                Layout.fillWidth: true
                                text: row.modelData.name
                                size: 8.5
                                wrapMode: Text.Wrap
                            }

                            Label {
                                Layout.fillWidth: true
                                text: page.about(row.modelData.role, row.modelData.lead ?? false, row.modelData.state)
                                size: 7.5
                                wrapMode: Text.Wrap
                                color: row.modelData.state === "locked" ? Theme.red : Theme.muted
                            }
                        }
                    }

                    TeamActions {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.portrait ? -1 : implicitWidth
                        model: page.model
                        member: row.modelData
                    }
                }
            }
        }
    }
}
