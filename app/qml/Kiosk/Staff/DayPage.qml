pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme
import "day.js" as Day

// One day of a patient: on the left each exercise of a session set by set, on the right what was said.
StaffPage {
    id: page

    readonly property DayModel model: page.staff.day
    readonly property real side: Theme.portrait ? Theme.margin : 14 * Theme.u
    readonly property real gap: 5 * Theme.u

    function session(): string {
        const m = page.model;
        if (m.chosen === "")
            return qsTr("No session on this day");
        const time = m.ended === "" ? qsTr("from %1").arg(m.began) : qsTr("%1 to %2").arg(m.began).arg(m.ended);
        return Day.joined([Day.part(m.part), time, Day.ended(m.outcome), qsTr("plan version %1").arg(m.version)]);
    }

    title: page.model.ready ? qsTr("%1 · %2").arg(page.model.on).arg(page.model.name) : qsTr("One day")
    subtitle: page.model.ready ? qsTr("%1 · %2").arg(page.model.code).arg(page.session()) : ""

    EmptyNote {
        anchors.centerIn: parent
        visible: !page.model.ready
        text: qsTr("One moment …")
    }

    Flow {
        id: sessions

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: page.gap
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        visible: page.model.sittings.length > 1
        height: visible ? implicitHeight : 0
        spacing: 4 * Theme.u

        Repeater {
            model: page.model.sittings.length

            StaffButton {
                required property int index
                readonly property var info: page.model.sittings[index] ?? {}

                height: Theme.staffTouch
                look: info.id === page.model.chosen ? "primary" : "plain"
                text: qsTr("%1, %2").arg(Day.part(info.part)).arg(info.at)
                onActivated: page.model.choose(info.id)
            }
        }
    }

    StaffScroll {
        id: scroll

        anchors.top: sessions.bottom
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        visible: page.model.ready

        GridLayout {
            width: scroll.width
            columns: Theme.portrait ? 1 : 2
            columnSpacing: page.gap
            rowSpacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.portrait ? -1 : 300 * Theme.u
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: page.gap
                spacing: page.gap

                EmptyNote {
                    Layout.fillWidth: true
                    Layout.topMargin: 10 * Theme.u
                    Layout.bottomMargin: 10 * Theme.u
                    visible: page.model.exercises.length === 0
                    text: qsTr("No exercise was done at the kiosk on this day.")
                }

                Repeater {
                    model: page.model.exercises.length

                    DayExercise {
                        required property int index

                        Layout.fillWidth: true
                        info: page.model.exercises[index] ?? {}
                    }
                }
            }

            DaySide {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.portrait ? -1 : 200 * Theme.u
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: page.gap
                Layout.bottomMargin: page.gap
                model: page.model
            }
        }
    }

    RowLayout {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        anchors.bottomMargin: 5 * Theme.u
        height: Theme.staffTouch + 4 * Theme.u
        visible: page.model.ready
        spacing: 4 * Theme.u
        uniformCellSizes: true

        StaffButton {
            Layout.fillWidth: true
            enabled: page.model.earlier
            text: qsTr("The day before")
            onActivated: page.model.goEarlier()
        }

        StaffButton {
            Layout.fillWidth: true
            enabled: page.model.later
            text: qsTr("The next day")
            onActivated: page.model.goLater()
        }
    }
}
