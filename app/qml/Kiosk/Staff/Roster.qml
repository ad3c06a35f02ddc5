pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Everybody, beside whoever is open: a few letters find, a column's head sorts, an arrow opens the next.
FocusScope {
    id: roster

    required property RosterModel model
    required property PeopleModel people

    signal entered // to what stands beside

    function find(): void {
        search.forceActiveFocus();
        search.input.selectAll();
    }

    function nobody(): string {
        if (!roster.model.ready)
            return qsTr("One moment …");
        if (roster.model.text.trim() === "" && roster.model.among === "mine")
            return qsTr("Nobody is your patient yet. Whose patient somebody is stands on their details. All shows everybody.");
        return roster.model.text.trim() !== "" ? qsTr("Nobody is called that. Check the letters, or make a new patient.") : qsTr("Nobody is on the list. People with a plan will stand here.");
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.card
    }

    Rectangle {
        anchors.right: parent.right
        width: 0.6 * Theme.u
        height: parent.height
        color: Theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 5 * Theme.u
        anchors.bottomMargin: 0
        spacing: 4 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 4 * Theme.u

            Field {
                id: search

                Layout.fillWidth: true
                focus: true
                text: roster.model.text
                placeholder: qsTr("Name or code, or scan a card")
                onEdited: text => roster.model.type(text)
                onAccepted: {
                    roster.model.submit();
                    list.forceActiveFocus();
                }
                Keys.onDownPressed: list.forceActiveFocus()
            }

            StaffButton {
                keys: "Ctrl+N"
                once: true
                text: qsTr("New patient")
                onActivated: roster.people.addNew()
            }
        }

        Label {
            Layout.fillWidth: true
            visible: roster.model.unknown
            text: qsTr("That card is nobody's, or it does not work any more.")
            size: 8
            color: Theme.chipInk
            Accessible.role: Accessible.AlertMessage
        }

        WhoseSwitch {
            Layout.fillWidth: true
            whose: roster.model.among
            others: roster.model.others
            onChosen: mine => roster.model.showMine(mine)
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 2 * Theme.u
            uniformCellSizes: true

            Repeater {
                model: roster.model.counts.length

                RosterNeed {
                    required property int index

                    Layout.fillWidth: true
                    info: roster.model.counts[index] ?? {}
                    chosen: roster.model.need === info.need
                    onActivated: roster.model.only(info.need)
                }
            }
        }

        RosterLine {
            id: heads

            Layout.fillWidth: true
            Layout.rightMargin: list.rightMargin

            RosterHead {
                Layout.preferredWidth: heads.widths.sign
                model: roster.model
                order: "need"
                text: qsTr("Why")
            }

            RosterHead {
                Layout.fillWidth: true
                Layout.preferredWidth: heads.widths.name
                model: roster.model
                order: "name"
                text: qsTr("Name")
            }

            RosterHead {
                Layout.preferredWidth: heads.widths.programme
                visible: heads.wide
                model: roster.model
                order: "programme"
                text: qsTr("Programme")
            }

            RosterHead {
                Layout.preferredWidth: heads.widths.seen
                model: roster.model
                order: "seen"
                text: qsTr("Last session")
            }

            RosterHead {
                Layout.preferredWidth: heads.widths.code
                model: roster.model
                order: "code"
                text: qsTr("Code")
            }

            Item {
                Layout.preferredWidth: 11 * Theme.u
                visible: roster.model.mayPrint
            }
        }

        RosterList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            roster: roster.model
            empty: roster.nobody()
            onAboveWanted: search.forceActiveFocus()
            onEntered: roster.entered()
        }
    }
}
