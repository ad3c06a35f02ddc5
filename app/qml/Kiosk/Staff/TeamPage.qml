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
            admin: qsTr("Admin")
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

                delegate: RowLayout {
                    id: row

                    required property var modelData
                    readonly property bool here: row.modelData.state !== "left"

                    width: list.width - 4 * Theme.u
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

                    StaffButton {
                        visible: row.modelData.state === "locked"
                        look: "primary"
                        text: qsTr("Unlock")
                        label: qsTr("Unlock %1").arg(row.modelData.number)
                        onActivated: page.model.unlock(row.modelData.number)
                    }

                    StaffTick {
                        visible: row.here && row.modelData.role === "physio"
                        on: row.modelData.lead ?? false
                        text: qsTr("Lead")
                        label: qsTr("Lead: %1").arg(row.modelData.number)
                        onActivated: page.model.makeLead(row.modelData.number, !on)
                    }

                    StaffButton {
                        visible: row.here
                        text: qsTr("New PIN")
                        label: qsTr("New PIN for %1").arg(row.modelData.number)
                        onActivated: page.model.ask("secret", row.modelData.number)
                    }

                    StaffButton {
                        visible: row.here
                        text: qsTr("Has left")
                        label: qsTr("Has left: %1").arg(row.modelData.number)
                        onActivated: page.model.ask("archive", row.modelData.number)
                    }
                }
            }
        }
    }
}
