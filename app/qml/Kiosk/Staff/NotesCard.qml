pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme
import "day.js" as Day
import "needs.js" as Needs

// What staff wrote, and flags that were seen, the newest first. A touch on a flag opens its day.
StaffCard {
    id: card

    required property PatientModel model

    property bool all: false
    readonly property int few: 3
    readonly property int hidden: card.model.notes.length + card.model.pastFlags.length - notes.count - past.count

    function joined(parts: list<var>): string {
        return parts.filter(each => (each ?? "") !== "").join(", ");
    }

    title: qsTr("Notes")
    spacing: 4 * Theme.u

    Label {
        Layout.fillWidth: true
        visible: card.model.notes.length === 0 && card.model.pastFlags.length === 0
        text: qsTr("No notes yet.")
        size: 8.5
        color: Theme.muted
    }

    Repeater {
        id: notes

        model: card.all ? card.model.notes.length : Math.min(card.few, card.model.notes.length)

        NoteLine {
            required property int index

            Layout.fillWidth: true
            info: card.model.notes[index] ?? {}
            mayChange: card.model.mayMeasure
            onChanging: note => card.model.ask("change", note)
        }
    }

    Repeater {
        id: past

        model: card.all ? card.model.pastFlags.length : Math.min(1, card.model.pastFlags.length)

        StaffRow {
            required property int index
            readonly property var info: card.model.pastFlags[index] ?? {}

            Layout.fillWidth: true
            text: qsTr("Flag seen: %1").arg(info.about || Needs.flag(info.kind))
            detail: card.joined([Day.facts(info), card.joined([info.seenOn, info.seenBy, info.seenWords])])
            onActivated: card.model.openDay(info.day, info.session)
        }
    }

    StaffButton {
        Layout.fillWidth: true
        visible: card.hidden > 0 || card.all
        look: "quiet"
        text: card.all ? qsTr("Show fewer") : qsTr("Show all (%n more)", "", card.hidden)
        onActivated: card.all = !card.all
    }

    StaffButton {
        Layout.fillWidth: true
        text: qsTr("Add a note")
        onActivated: card.model.ask("note", "")
    }
}
