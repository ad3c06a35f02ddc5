pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What holds for the whole plan: from when, how long, how often, and what is barred.
ColumnLayout {
    id: whole

    required property DraftModel draft

    signal restarted
    signal kept

    spacing: 5 * Theme.u

    // a long name has a line of its own
    GridLayout {
        Layout.fillWidth: true
        columns: whole.width < name.implicitWidth + ways.implicitWidth + columnSpacing ? 1 : 2
        columnSpacing: 5 * Theme.u
        rowSpacing: 3 * Theme.u

        Label {
            id: name

            Layout.fillWidth: true
            text: whole.draft.programme
            size: 9.5
            weight: Theme.semiBold
        }

        RowLayout {
            id: ways

            spacing: 5 * Theme.u

            StaffButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                text: qsTr("Another programme")
                onActivated: whole.restarted()
            }

            StaffButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                text: qsTr("Save as template")
                onActivated: whole.kept()
            }
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Title on paper")
        text: whole.draft.title
        placeholder: whole.draft.usualTitle
        most: 60
        onEdited: text => whole.draft.typeTitle(text)
    }

    StaffStepper {
        Layout.fillWidth: true
        label: qsTr("First day")
        words: whole.draft.starts
        value: 0
        least: -365
        most: 365
        onStepped: value => whole.draft.moveStart(value)
    }

    StaffStepper {
        Layout.fillWidth: true
        label: qsTr("Weeks")
        value: whole.draft.weeks
        least: 1
        most: 52
        onStepped: value => whole.draft.setWeeks(value)
    }

    StaffTicks {
        Layout.fillWidth: true
        label: qsTr("Days")
        options: whole.draft.days
        onToggled: value => whole.draft.toggleDay(value)
    }

    StaffTicks {
        Layout.fillWidth: true
        label: qsTr("Each day")
        options: whole.draft.parts
        onToggled: value => whole.draft.togglePart(value)
    }

    StaffTick {
        text: qsTr("Begin with a minute of relaxed breathing")
        on: whole.draft.breathing
        onActivated: whole.draft.toggleBreathing()
    }

    StaffTicks {
        Layout.fillWidth: true
        label: qsTr("Barred for this person")
        options: whole.draft.barred
        onToggled: value => whole.draft.toggleBarred(value)
    }

    StaffTicks {
        Layout.fillWidth: true
        visible: whole.draft.cleared.length > 0
        label: qsTr("Fine for this person: the screen does not ask")
        options: whole.draft.cleared
        onToggled: value => whole.draft.toggleCleared(value)
    }

    PlanFacts {
        Layout.fillWidth: true
        draft: whole.draft
    }

    PlanNumbers {
        Layout.fillWidth: true
        draft: whole.draft
    }
}
