pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Where pages go, and on what.
StaffScroll {
    id: part

    required property SettingsModel model

    ColumnLayout {
        width: parent.width
        spacing: 5 * Theme.u

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("Printer")

            StaffChoice {
                Layout.fillWidth: true
                options: [
                    {
                        value: "",
                        text: qsTr("The usual one")
                    },
                    ...part.model.printers.map(each => ({
                                value: each.name,
                                text: each.title
                            }))]
                value: part.model.values.printer ?? ""
                onChosen: value => part.model.edit("printer", value)
            }

            Label {
                Layout.fillWidth: true
                visible: part.model.ready && part.model.printers.length === 0
                text: qsTr("This machine knows no printer yet.")
                size: 8
                color: Theme.muted
            }
        }

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("Paper")

            StaffChoice {
                Layout.fillWidth: true
                options: [
                    {
                        value: "a4",
                        text: qsTr("A4")
                    },
                    {
                        value: "letter",
                        text: qsTr("US Letter")
                    }
                ]
                value: part.model.values.paper ?? "a4"
                onChosen: value => part.model.edit("paper", value)
            }

            StaffChoice {
                Layout.fillWidth: true
                options: [
                    {
                        value: "no",
                        text: qsTr("On one side")
                    },
                    {
                        value: "yes",
                        text: qsTr("On both sides")
                    }
                ]
                value: part.model.values.both_sides ?? "no"
                onChosen: value => part.model.edit("both_sides", value)
            }
        }
    }
}
