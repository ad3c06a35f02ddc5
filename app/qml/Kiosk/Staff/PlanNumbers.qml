pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// The numbers that can be this person's own: those that are set most often, and on demand all.
ColumnLayout {
    id: part

    required property DraftModel draft
    property bool all: false
    readonly property var rows: part.all ? part.draft.everyOwn : part.draft.own

    spacing: 5 * Theme.u

    Repeater {
        model: part.rows.length

        StaffStepper {
            id: own

            required property int index
            readonly property var row: part.rows[own.index] ?? {}

            Layout.fillWidth: true
            label: own.row.text ?? ""
            words: own.row.words ?? ""
            value: own.row.value ?? 0
            least: own.row.least ?? 0
            most: own.row.most ?? 0
            onStepped: value => part.draft.setOwn(own.row.name, value)
        }
    }

    StaffButton {
        text: part.all ? qsTr("Fewer numbers") : qsTr("All numbers")
        label: part.all ? qsTr("Fewer numbers for this person") : qsTr("All numbers for this person")
        onActivated: part.all = !part.all
    }
}
