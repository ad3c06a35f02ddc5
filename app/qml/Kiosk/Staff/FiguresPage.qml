pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The clinic in counts, without a name: by length of time and programme, to read, print and take along.
StaffPage {
    id: page

    readonly property FiguresModel model: page.staff.figures
    readonly property real side: Theme.portrait ? Theme.margin : 14 * Theme.u
    readonly property real gap: 5 * Theme.u

    function standing(): string {
        const m = page.model;
        if (m.problem !== "")
            return m.problem;
        if (m.busy)
            return qsTr("Counting: %1 %").arg(Math.round(m.share * 100));
        return m.saved !== "" ? qsTr("Written: %1").arg(m.saved) : "";
    }

    title: qsTr("The clinic in figures")
    subtitle: page.model.days

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        anchors.topMargin: page.gap
        anchors.bottomMargin: page.gap
        spacing: page.gap

        StaffChoice {
            Layout.fillWidth: true
            options: [
                {
                    value: "weeks_4",
                    text: qsTr("4 weeks")
                },
                {
                    value: "weeks_12",
                    text: qsTr("12 weeks")
                },
                {
                    value: "year",
                    text: qsTr("A year")
                }
            ]
            value: page.model.span
            onChosen: value => page.model.chooseSpan(value)
        }

        StaffChoice {
            Layout.fillWidth: true
            options: page.model.programmes
            value: page.model.programme
            onChosen: value => page.model.chooseProgramme(value)
        }

        StaffScroll {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyNote {
                width: parent.width
                visible: !page.model.ready
                text: page.model.problem === "" ? qsTr("One moment …") : ""
            }

            GridLayout {
                width: scroll.width
                visible: page.model.ready
                opacity: page.model.busy ? 0.5 : 1
                columns: Theme.portrait ? 1 : 2
                columnSpacing: page.gap
                rowSpacing: page.gap
                uniformCellWidths: true

                Repeater {
                    model: page.model.parts.length

                    DayFacts {
                        required property int index
                        readonly property var part: page.model.parts[index] ?? {}

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.alignment: Qt.AlignTop
                        title: part.title ?? ""
                        note: part.note ?? ""
                        lines: part.rows ?? []
                    }
                }
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.standing()
            size: 8.5
            color: page.model.problem !== "" ? Theme.red : Theme.muted
            Accessible.role: page.model.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: 4 * Theme.u
            uniformCellWidths: true

            StaffButton {
                Layout.fillWidth: true
                enabled: page.model.ready && !page.model.busy
                icon: "print"
                once: true
                text: qsTr("Print")
                onActivated: page.model.printPage()
            }

            StaffButton {
                Layout.fillWidth: true
                enabled: page.model.ready && !page.model.busy
                once: true
                text: qsTr("Save as CSV")
                onActivated: page.model.saveFile()
            }

            StaffButton {
                Layout.fillWidth: true
                text: qsTr("Who did what")
                onActivated: page.model.openAudit()
            }
        }
    }
}
