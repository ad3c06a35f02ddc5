pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Who did what, the newest first: by length of time and by words, to look through and print.
StaffPage {
    id: page

    readonly property AuditModel model: page.staff.audit

    title: qsTr("Who did what")
    subtitle: qsTr("Patients stand here by code alone.")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        spacing: 5 * Theme.u

        StaffAlert {
            Layout.fillWidth: true
            grave: true
            text: page.model.problem
        }

        RowLayout {
            Layout.fillWidth: true
            visible: page.model.chain === "whole"
            spacing: 3 * Theme.u

            Icon {
                name: "tick"
                color: Theme.green
                size: 8 * Theme.u
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("All %n entries are as they were written.", "", page.model.found)
                size: 8.5
                weight: Theme.semiBold
                color: Theme.green
                wrapMode: Text.Wrap
            }
        }

        StaffChoice {
            Layout.fillWidth: true
            options: [
                {
                    value: "7",
                    text: qsTr("7 days")
                },
                {
                    value: "28",
                    text: qsTr("4 weeks")
                },
                {
                    value: "365",
                    text: qsTr("A year")
                },
                {
                    value: "36500",
                    text: qsTr("All")
                }
            ]
            value: String(page.model.days)
            onChosen: value => page.model.chooseDays(Number(value))
        }

        StaffChoice {
            Layout.fillWidth: true
            options: [
                {
                    value: "",
                    text: qsTr("Everything")
                },
                {
                    value: "sign_in",
                    text: qsTr("Signing in")
                },
                {
                    value: "seen",
                    text: qsTr("Looked at")
                },
                {
                    value: "changed",
                    text: qsTr("Changed")
                },
                {
                    value: "taken_out",
                    text: qsTr("Taken out")
                },
                {
                    value: "kept",
                    text: qsTr("The records as a whole")
                }
            ]
            value: page.model.kind
            onChosen: value => page.model.chooseKind(value)
        }

        StaffButton {
            visible: page.model.name !== ""
            look: "primary"
            icon: "tick"
            text: qsTr("Only: %1").arg(page.model.name)
            label: qsTr("Show what everybody did")
            onActivated: page.model.anybody()
        }

        Field {
            Layout.fillWidth: true
            label: qsTr("Only with these words: what, who or a code")
            text: page.model.words
            most: 60
            onEdited: text => page.model.typeWords(text)
        }

        StaffList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            model: page.model.rows
            empty: page.model.ready ? qsTr("Nothing was noted.") : qsTr("One moment …")

            delegate: AuditRow {
                required property int index

                width: list.width - 4 * Theme.u
                onPersonChosen: page.model.onlyPerson(index)
                onAboutChosen: page.model.onlyAbout(index)
            }
        }

        AuditEnd {
            Layout.fillWidth: true
            model: page.model
        }
    }
}
