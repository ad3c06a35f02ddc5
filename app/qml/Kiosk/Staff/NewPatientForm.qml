pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Who somebody new is, and what they start with.
StaffScroll {
    id: form

    required property NewPatientModel model

    function begin(): void {
        name.forceActiveFocus();
    }

    GridLayout {
        width: parent.width
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 6 * Theme.u
        rowSpacing: 6 * Theme.u

        StaffCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100 * Theme.u
            title: qsTr("Who")

            Field {
                id: name

                Layout.fillWidth: true
                label: qsTr("Name")
                text: form.model.name
                problem: form.model.nameProblem
                most: 400
                onEdited: text => form.model.typeName(text)
                onAccepted: year.forceActiveFocus()
            }

            Field {
                id: year

                Layout.fillWidth: true
                label: qsTr("Year of birth, if known")
                text: form.model.birthYear
                problem: form.model.yearProblem
                most: 12
                hints: Qt.ImhDigitsOnly
                onEdited: text => form.model.typeYear(text)
                onAccepted: form.model.save()
            }

            StaffChoice {
                Layout.fillWidth: true
                visible: form.model.languages.length > 1
                label: qsTr("Language")
                options: form.model.languages
                value: form.model.language
                onChosen: value => form.model.chooseLanguage(value)
            }

            Item {
                Layout.fillHeight: true
            }
        }

        StaffCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100 * Theme.u
            title: qsTr("What to start with")

            StaffChoice {
                Layout.fillWidth: true
                label: qsTr("Programme, from today")
                options: form.model.programmes
                value: form.model.programme
                onChosen: value => form.model.chooseProgramme(value)
            }

            Label {
                Layout.fillWidth: true
                visible: form.model.programme === ""
                text: qsTr("Without a programme there is no plan yet. A physio can make one later.")
                size: 8
                color: Theme.muted
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: 6 * Theme.u

                Label {
                    text: qsTr("PIN")
                    size: 8.5
                    color: Theme.muted
                }

                Label {
                    text: form.model.pin
                    size: 14
                    weight: Theme.bold
                }

                Item {
                    Layout.fillWidth: true
                }

                StaffButton {
                    text: qsTr("Another PIN")
                    onActivated: form.model.anotherPin()
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait ? 1 : 2
            spacing: 5 * Theme.u

            StaffAlert {
                Layout.fillWidth: true
                grave: true
                text: form.model.problem
            }

            StaffAlert {
                Layout.fillWidth: true
                text: form.model.alike.length > 0 ? qsTr("Somebody of that name is here already. Is it the same person?") : ""
            }

            Repeater {
                model: form.model.alike

                StaffRow {
                    required property var modelData

                    Layout.fillWidth: true
                    text: modelData.name
                    end: modelData.detail
                    onActivated: form.model.openOther(modelData.id)
                }
            }

            StaffButton {
                Layout.fillWidth: true
                look: "primary"
                keys: "Ctrl+S"
                once: true
                enabled: !form.model.busy
                text: form.model.alike.length > 0 ? qsTr("Save as somebody else") : qsTr("Save")
                onActivated: form.model.save()
            }
        }
    }
}
