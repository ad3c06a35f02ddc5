pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// What a physio writes for one exercise beside its numbers: with what, and when.
ColumnLayout {
    id: dose

    required property ItemDoseModel model

    spacing: 4 * Theme.u

    StaffStepper {
        Layout.fillWidth: true
        label: qsTr("Weight")
        unit: qsTr("kg")
        words: dose.model.kgWords
        value: dose.model.kg
        least: 0
        most: dose.model.mostKg
        step: dose.model.kgStep
        onStepped: value => dose.model.setKg(value)
    }

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("Band")
        options: dose.model.bands
        value: dose.model.band
        onChosen: value => dose.model.chooseBand(value)
    }

    StaffTick {
        text: qsTr("Only when needed: never due")
        on: dose.model.asNeeded
        onActivated: dose.model.toggleAsNeeded()
    }

    StaffTicks {
        Layout.fillWidth: true
        visible: !dose.model.asNeeded && dose.model.days.length > 0
        label: qsTr("Days of this exercise")
        options: dose.model.days
        onToggled: value => dose.model.toggleDay(value)
    }

    StaffTicks {
        Layout.fillWidth: true
        visible: !dose.model.asNeeded && dose.model.parts.length > 0
        label: qsTr("Times of this exercise")
        options: dose.model.parts
        onToggled: value => dose.model.togglePart(value)
    }
}
