import QtQuick
import QtQuick.Layouts
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
    dialog: [ask, rights, taken].find(it => it.visible) ?? null

    StaffScroll {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        visible: page.model.ready
        enabled: page.dialog === null

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
                text: page.model.restricted ? qsTr("This record is restricted: it is kept, and not used.") : !page.model.archived ? "" : page.model.movedTo !== "" ? qsTr("The record was sent to %1. Here this person is archived and cannot sign in.").arg(page.model.movedTo) : qsTr("This person is archived and cannot sign in.")

                StaffButton {
                    visible: page.model.mayArchive && !page.model.restricted
                    text: qsTr("Take back")
                    onActivated: page.model.restore()
                }
            }

            StaffAlert {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.portrait ? 1 : 2
                text: page.model.locked && !page.model.archived ? qsTr("The code is locked after too many wrong PINs. The card still works. Make sure who they are.") : ""

                StaffButton {
                    text: qsTr("Unlock")
                    onActivated: page.model.unlock()
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100 * Theme.u
                spacing: 6 * Theme.u

                PersonDetails {
                    Layout.fillWidth: true
                    model: page.model
                }

                PersonCare {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    model: page.model
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100 * Theme.u
                spacing: 6 * Theme.u

                PersonKeys {
                    Layout.fillWidth: true
                    model: page.model
                }

                PersonPlan {
                    Layout.fillWidth: true
                    visible: !page.model.restricted
                    model: page.model
                }

                StaffButton {
                    Layout.fillWidth: true
                    visible: page.model.mayDecide
                    text: qsTr("Patient's rights")
                    onActivated: page.model.askRights()
                }

                StaffButton {
                    Layout.fillWidth: true
                    visible: page.model.mayMove
                    text: qsTr("Move to another clinic")
                    onActivated: page.model.move()
                }

                StaffButton {
                    Layout.fillWidth: true
                    visible: page.model.mayArchive && !page.model.archived
                    look: "danger"
                    text: qsTr("Archive")
                    onActivated: page.model.ask("archive")
                }

                Item {
                    Layout.fillHeight: true
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

    RightsDialog {
        id: rights

        anchors.fill: parent
        model: page.model.rights
        name: page.model.name
    }

    ExportDialog {
        id: taken

        anchors.fill: parent
        model: page.model.exporting
    }
}
