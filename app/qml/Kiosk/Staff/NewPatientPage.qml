pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Somebody new: one form, one Save, and then what they sign in with.
StaffPage {
    id: page

    readonly property NewPatientModel model: page.staff.newPatient
    readonly property bool saved: page.model.saved

    title: page.saved ? page.model.name : qsTr("New patient")
    onSavedChanged: (page.saved ? open : name).forceActiveFocus()
    Component.onCompleted: name.forceActiveFocus()

    StaffScroll {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        visible: !page.saved

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
                    text: page.model.name
                    problem: page.model.nameProblem
                    most: 400
                    onEdited: text => page.model.typeName(text)
                    onAccepted: year.forceActiveFocus()
                }

                Field {
                    id: year

                    Layout.fillWidth: true
                    label: qsTr("Year of birth, if known")
                    text: page.model.birthYear
                    problem: page.model.yearProblem
                    most: 12
                    hints: Qt.ImhDigitsOnly
                    onEdited: text => page.model.typeYear(text)
                    onAccepted: page.model.save()
                }

                StaffChoice {
                    Layout.fillWidth: true
                    visible: page.model.languages.length > 1
                    label: qsTr("Language")
                    options: page.model.languages
                    value: page.model.language
                    onChosen: value => page.model.chooseLanguage(value)
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
                    options: page.model.programmes
                    value: page.model.programme
                    onChosen: value => page.model.chooseProgramme(value)
                }

                Label {
                    Layout.fillWidth: true
                    visible: page.model.programme === ""
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
                        text: page.model.pin
                        size: 14
                        weight: Theme.bold
                    }

                    Item {
                        Layout.fillWidth: true
                    }

                    StaffButton {
                        text: qsTr("Another PIN")
                        onActivated: page.model.anotherPin()
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
                    text: page.model.problem
                }

                StaffAlert {
                    Layout.fillWidth: true
                    text: page.model.alike.length > 0 ? qsTr("Somebody of that name is here already. Is it the same person?") : ""
                }

                Repeater {
                    model: page.model.alike

                    StaffRow {
                        required property var modelData

                        Layout.fillWidth: true
                        text: modelData.name
                        end: modelData.detail
                        onActivated: page.model.openOther(modelData.id)
                    }
                }

                StaffButton {
                    Layout.fillWidth: true
                    look: "primary"
                    once: true
                    enabled: !page.model.busy
                    text: page.model.alike.length > 0 ? qsTr("Save as somebody else") : qsTr("Save")
                    onActivated: page.model.save()
                }
            }
        }
    }

    StaffScroll {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        visible: page.saved

        StaffCard {
            width: parent.width
            title: qsTr("Saved. This is what they sign in with.")

            CardPanel {
                Layout.fillWidth: true
                code: page.model.code
                pin: page.model.pin
                square: page.model.card
            }

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.portrait ? 1 : 4
                columnSpacing: 5 * Theme.u
                rowSpacing: 5 * Theme.u

                StaffButton {
                    Layout.fillWidth: true
                    look: "primary"
                    icon: "print"
                    text: qsTr("Print card")
                    onActivated: page.model.printCard()
                }

                StaffButton {
                    Layout.fillWidth: true
                    visible: page.model.programme !== ""
                    icon: "print"
                    text: qsTr("Print plan")
                    onActivated: page.model.printPlan()
                }

                StaffButton {
                    id: open

                    Layout.fillWidth: true
                    text: qsTr("Open")
                    onActivated: page.model.open()
                }

                StaffButton {
                    Layout.fillWidth: true
                    text: qsTr("Another new patient")
                    onActivated: page.model.another()
                }
            }
        }
    }
}
