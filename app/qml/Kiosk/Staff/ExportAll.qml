import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// Of everybody's records: from when, as what, and how much it says of who they are of.
ColumnLayout {
    id: part

    required property ExportModel model

    spacing: 5 * Theme.u

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("From when")
        options: [
            {
                value: "",
                text: qsTr("From the first day")
            },
            {
                value: "year",
                text: qsTr("A year")
            },
            {
                value: "weeks_12",
                text: qsTr("12 weeks")
            },
            {
                value: "weeks_4",
                text: qsTr("4 weeks")
            }
        ]
        value: part.model.span
        onChosen: value => part.model.chooseSpan(value)
    }

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("As what")
        options: [
            {
                value: "csv",
                text: qsTr("Tables (CSV)")
            },
            {
                value: "xlsx",
                text: qsTr("Workbook (Excel)")
            },
            {
                value: "json",
                text: qsTr("JSON")
            },
            {
                value: "fhir",
                text: qsTr("FHIR, for other systems")
            },
            {
                value: "sqlite",
                text: qsTr("Database (SQLite)")
            }
        ]
        value: part.model.format
        onChosen: value => part.model.chooseFormat(value)
    }

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("How much it says of who the records are of")
        options: [
            {
                value: "identified",
                text: qsTr("Names and codes")
            },
            {
                value: "pseudonymised",
                text: qsTr("Numbers instead of names")
            },
            {
                value: "deidentified",
                text: qsTr("No names, ages in bands, dates moved")
            }
        ]
        value: part.model.privacy
        onChosen: value => part.model.choosePrivacy(value)
    }
}
