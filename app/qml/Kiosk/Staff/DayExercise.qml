pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import "day.js" as Day

// One exercise of a session: sets done of planned, and a line for each set with what went with it.
StaffCard {
    id: card

    required property var info

    readonly property list<var> lines: card.info.lines ?? []
    readonly property bool whole: card.info.done >= card.info.planned

    spacing: 2.5 * Theme.u

    RowLayout {
        Layout.fillWidth: true
        spacing: 4 * Theme.u

        Label {
            Layout.fillWidth: true
            text: card.info.name ?? ""
            size: 9.5
            weight: Theme.bold
            Accessible.role: Accessible.Heading
        }

        Icon {
            visible: card.whole
            name: "tick"
            size: 8 * Theme.u
            thickness: 3
            color: Theme.green
        }

        Label {
            text: qsTr("%1 of %n sets", "", card.info.planned ?? 0).arg(card.info.done ?? 0)
            size: 8.5
            weight: Theme.semiBold
            wrapMode: Text.NoWrap
            color: card.whole ? Theme.green : Theme.ink
        }
    }

    Label {
        Layout.fillWidth: true
        visible: card.lines.length === 0
        text: qsTr("Not reached.")
        size: 8
        color: Theme.muted
    }

    Repeater {
        model: card.lines.length

        RowLayout {
            id: line

            required property int index
            readonly property var told: card.lines[line.index] ?? {}
            readonly property bool set: line.told.kind === "set"
            readonly property bool pain: line.told.kind === "pain"

            Layout.fillWidth: true
            Layout.leftMargin: line.set ? 0 : 5 * Theme.u
            spacing: 4 * Theme.u

            Icon {
                visible: !line.set
                name: line.pain ? "hurt" : line.told.choice ?? ""
                size: 8 * Theme.u
                thickness: 3
                color: line.told.light === "red" ? Theme.red : Theme.muted
            }

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 60 * Theme.u
                text: line.set ? Day.set(line.told) : line.pain ? Day.hurt(line.told) : Day.chosen(line.told)
                size: 8
                weight: line.pain ? Theme.semiBold : Theme.regular
                color: line.told.light === "red" ? Theme.red : Theme.ink
            }

            Label {
                Layout.preferredWidth: 44 * Theme.u
                visible: line.set
                text: line.set ? Day.reps(line.told) : ""
                tabular: true
                size: 8
                weight: Theme.semiBold
            }

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 70 * Theme.u
                visible: line.set
                text: line.set ? Day.rest(line.told) : ""
                size: 8
                color: Theme.muted
            }
        }
    }
}
