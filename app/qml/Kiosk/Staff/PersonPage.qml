import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// One person: details, card and PIN. What they do and say stands on the patient's page.
StaffPage {
    id: page

    readonly property PersonModel model: page.staff.person

    function question(): var {
        switch (page.model.asking) {
        case "card":
            return [qsTr("Make a new card?"), qsTr("The card before it stops working at once."), qsTr("Make a card")];
        case "revoke":
            return [qsTr("Stop the card?"), qsTr("It stops working at once, for good. A new one can be made at any time."), qsTr("Stop it")];
        case "pin":
            return [qsTr("Set a new PIN?"), qsTr("The PIN before it stops working at once."), qsTr("New PIN")];
        case "archive":
            return [qsTr("Archive this person?"), qsTr("They cannot sign in any more. The record stays, and they can be taken back."), qsTr("Archive")];
        }
        return ["", "", ""];
    }

    title: page.model.name
    subtitle: page.model.archived ? qsTr("%1 · archived").arg(page.model.code) : page.model.code
    dialog: ask.visible ? ask : null

    StaffScroll {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        visible: page.model.ready
        enabled: !ask.visible

        GridLayout {
            width: parent.width
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 6 * Theme.u
            rowSpacing: 6 * Theme.u

            StaffAlert {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.portrait ? 1 : 2
                grave: true
                text: page.model.problem
            }

            StaffAlert {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.portrait ? 1 : 2
                text: page.model.archived ? qsTr("This person is archived and cannot sign in.") : ""

                StaffButton {
                    visible: page.model.mayArchive
                    text: qsTr("Take back")
                    onActivated: page.model.restore()
                }
            }

            StaffCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100 * Theme.u
                title: qsTr("Details")

                Field {
                    Layout.fillWidth: true
                    label: qsTr("Name")
                    text: page.model.name
                    problem: page.model.nameProblem
                    most: 400
                    onEdited: text => page.model.typeName(text)
                }

                Field {
                    Layout.fillWidth: true
                    label: qsTr("Year of birth, if known")
                    text: page.model.birthYear
                    problem: page.model.yearProblem
                    most: 12
                    hints: Qt.ImhDigitsOnly
                    onEdited: text => page.model.typeYear(text)
                }

                Field {
                    Layout.fillWidth: true
                    label: qsTr("Referred by, for letters")
                    text: page.model.referrer
                    most: 120
                    onEdited: text => page.model.typeReferrer(text)
                }

                StaffChoice {
                    Layout.fillWidth: true
                    visible: page.model.languages.length > 1
                    label: qsTr("Language")
                    options: page.model.languages
                    value: page.model.language
                    onChosen: value => page.model.chooseLanguage(value)
                }

                StaffButton {
                    Layout.fillWidth: true
                    look: "primary"
                    once: true
                    enabled: page.model.edited && !page.model.busy
                    text: page.model.edited ? qsTr("Save") : qsTr("Saved")
                    onActivated: page.model.save()
                }

                Item {
                    Layout.fillHeight: true
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100 * Theme.u
                spacing: 6 * Theme.u

                StaffCard {
                    Layout.fillWidth: true
                    title: qsTr("Card and PIN")

                    Label {
                        Layout.fillWidth: true
                        visible: page.model.card.length === 0
                        text: page.model.cardMade !== "" ? qsTr("A card made on %1 works.").arg(page.model.cardMade) : qsTr("No card works. The code and the PIN do.")
                        size: 8.5
                    }

                    CardPanel {
                        Layout.fillWidth: true
                        visible: page.model.card.length > 0 || page.model.pin !== ""
                        code: page.model.code
                        pin: page.model.pin
                        square: page.model.card
                    }

                    GridLayout {
                        Layout.fillWidth: true
                        columns: 2
                        columnSpacing: 5 * Theme.u
                        rowSpacing: 5 * Theme.u
                        uniformCellWidths: true

                        StaffButton {
                            Layout.fillWidth: true
                            visible: page.model.card.length > 0
                            look: "primary"
                            icon: "print"
                            text: qsTr("Print card")
                            onActivated: page.model.printCard()
                        }

                        StaffButton {
                            Layout.fillWidth: true
                            visible: !page.model.archived
                            icon: "card"
                            text: qsTr("New card")
                            onActivated: page.model.ask("card")
                        }

                        StaffButton {
                            Layout.fillWidth: true
                            visible: page.model.cardMade !== ""
                            look: "danger"
                            text: qsTr("Card is lost")
                            onActivated: page.model.ask("revoke")
                        }

                        StaffButton {
                            Layout.fillWidth: true
                            visible: !page.model.archived
                            text: qsTr("New PIN")
                            onActivated: page.model.ask("pin")
                        }
                    }
                }

                StaffCard {
                    Layout.fillWidth: true
                    title: qsTr("Plan")

                    Label {
                        Layout.fillWidth: true
                        visible: !page.model.hasPlan
                        text: qsTr("There is no plan yet.")
                        size: 8.5
                    }

                    GridLayout {
                        Layout.fillWidth: true
                        columns: 2
                        columnSpacing: 5 * Theme.u
                        rowSpacing: 5 * Theme.u
                        uniformCellWidths: true

                        StaffButton {
                            Layout.fillWidth: true
                            visible: page.model.hasPlan
                            icon: "print"
                            text: qsTr("Print plan")
                            onActivated: page.model.printPlan()
                        }

                        StaffButton {
                            Layout.fillWidth: true
                            visible: page.model.hasPlan
                            text: qsTr("Done at home")
                            onActivated: page.model.openHome()
                        }

                        StaffButton {
                            Layout.fillWidth: true
                            visible: page.model.mayPlan
                            text: page.model.hasPlan ? qsTr("Change the plan") : qsTr("Make a plan")
                            onActivated: page.model.openPlan()
                        }
                    }
                }

                Item {
                    Layout.fillHeight: true
                }

                StaffButton {
                    Layout.fillWidth: true
                    visible: page.model.mayArchive && !page.model.archived
                    look: "danger"
                    text: qsTr("Archive")
                    onActivated: page.model.ask("archive")
                }
            }
        }
    }

    StaffDialog {
        id: ask

        anchors.fill: parent
        visible: page.model.asking !== ""
        heading: page.question()[0]
        text: page.question()[1]
        confirm: page.question()[2]
        danger: page.model.asking === "revoke" || page.model.asking === "archive"
        onConfirmed: page.model.confirm()
        onCancelled: page.model.ask("")
    }
}
