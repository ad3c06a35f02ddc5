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

            delegate: RowLayout {
                id: line

                required property var modelData

                width: list.width - 4 * Theme.u
                spacing: 6 * Theme.u
                Accessible.role: Accessible.ListItem
                Accessible.name: [line.modelData.on, line.modelData.what, line.modelData.by, line.modelData.about].filter(each => each !== "").join(", ")

                Label {
                    Layout.preferredWidth: list.width * 0.2
                    text: line.modelData.on
                    size: 8
                    tabular: true
                    color: Theme.muted
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: line.modelData.what
                        size: 8.5
                        weight: Theme.semiBold
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: line.modelData.detail
                        size: 7.5
                        color: Theme.muted
                        wrapMode: Text.Wrap
                    }
                }

                Label {
                    Layout.preferredWidth: list.width * 0.14
                    text: line.modelData.about
                    size: 8
                    tabular: true
                }

                Label {
                    Layout.preferredWidth: list.width * 0.22
                    text: line.modelData.by
                    size: 8
                    wrapMode: Text.Wrap
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 4 * Theme.u
            uniformCellSizes: true

            StaffButton {
                Layout.fillWidth: true
                enabled: page.model.more
                text: qsTr("Show more")
                onActivated: page.model.showMore()
            }

            StaffButton {
                Layout.fillWidth: true
                enabled: page.model.rows.length > 0
                icon: "print"
                once: true
                text: qsTr("Print")
                onActivated: page.model.printList()
            }
        }
    }
}
