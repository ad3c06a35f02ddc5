pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels

// Who a person is: name, year of birth, who sent them, and the language they read.
StaffCard {
    id: card

    required property PersonModel model

    title: qsTr("Details")

    Field {
        Layout.fillWidth: true
        label: qsTr("Name")
        text: card.model.name
        problem: card.model.nameProblem
        most: 400
        onEdited: text => card.model.typeName(text)
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Year of birth, if known")
        text: card.model.birthYear
        problem: card.model.yearProblem
        most: 12
        hints: Qt.ImhDigitsOnly
        onEdited: text => card.model.typeYear(text)
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Referred by, for letters")
        text: card.model.referrer
        most: 120
        onEdited: text => card.model.typeReferrer(text)
    }

    StaffChoice {
        Layout.fillWidth: true
        visible: card.model.languages.length > 1
        label: qsTr("Language")
        options: card.model.languages
        value: card.model.language
        onChosen: value => card.model.chooseLanguage(value)
    }

    StaffButton {
        Layout.fillWidth: true
        look: "primary"
        keys: "Ctrl+S"
        once: true
        enabled: card.model.edited && !card.model.busy
        text: card.model.edited ? qsTr("Save") : qsTr("Saved")
        onActivated: card.model.save()
    }

    Item {
        Layout.fillHeight: true
    }
}
