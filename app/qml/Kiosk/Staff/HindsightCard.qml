pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What the numbers below would have done to the last 90 days, beside what those in force did.
StaffCard {
    id: card

    required property HindsightModel model

    function standing(): string {
        if (card.model.few)
            return qsTr("Fewer than five people came in those days: too few to tell.");
        if (card.model.busy)
            return qsTr("Looking: %1 of %n people", "", card.model.of).arg(card.model.done);
        if (card.model.rows.length > 0)
            return qsTr("%1 of the %n people who came. As if each lock was seen, and each step taken, by the next day.", "", card.model.came).arg(card.model.of);
        return card.model.ready ? qsTr("Look before you save.") : qsTr("Change a number below, then look here before you save.");
    }

    title: qsTr("What would these have done to our last 90 days?")

    RowLayout {
        Layout.fillWidth: true
        spacing: 5 * Theme.u

        Label {
            Layout.fillWidth: true
            text: card.standing()
            size: 8.5
            color: Theme.muted
        }

        StaffButton {
            enabled: card.model.ready && !card.model.busy
            text: qsTr("Look")
            label: qsTr("Look at the last 90 days")
            onActivated: card.model.look()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: card.model.rows.length > 0
        columns: 3
        columnSpacing: 8 * Theme.u
        rowSpacing: 2 * Theme.u

        Label {
            Layout.fillWidth: true
            text: ""
        }

        Label {
            text: qsTr("Now")
            size: 8
            color: Theme.muted
        }

        Label {
            text: qsTr("With these")
            size: 8
            color: Theme.muted
        }

        Repeater {
            model: card.model.rows.length * 3

            Label {
                id: cell

                required property int index
                readonly property var row: card.model.rows[Math.floor(cell.index / 3)] ?? {}
                readonly property int at: cell.index % 3

                Layout.fillWidth: cell.at === 0
                Layout.alignment: cell.at === 0 ? Qt.AlignLeft : Qt.AlignRight
                text: [cell.row.text, cell.row.now, cell.row.then][cell.at] ?? ""
                size: 8.5
                weight: cell.at === 2 && cell.row.now !== cell.row.then ? Theme.semiBold : Theme.regular
            }
        }
    }
}
