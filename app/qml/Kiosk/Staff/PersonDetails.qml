pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Who a person is and how they are reached: name, year of birth, numbers, who sent them, and the
// language they read.
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

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 5 * Theme.u
        rowSpacing: 5 * Theme.u
        uniformCellWidths: true

        Field {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Phone")
            text: card.model.phone
            problem: card.model.problems.phone ?? ""
            most: 40
            onEdited: text => card.model.type("phone", text)
        }

        Field {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Hospital number")
            text: card.model.hospitalNumber
            problem: card.model.problems.hospitalNumber ?? ""
            most: 40
            onEdited: text => card.model.type("hospitalNumber", text)
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("E-mail")
        text: card.model.email
        problem: card.model.problems.email ?? ""
        most: 254
        hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        onEdited: text => card.model.type("email", text)
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
