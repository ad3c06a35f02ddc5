pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Everybody who comes here: found by a few letters, the code, or a card before the scanner.
StaffPage {
    id: page

    readonly property PeopleModel model: page.staff.people

    function nobody(): string {
        if (!page.model.ready)
            return qsTr("One moment …");
        if (page.model.text.trim() !== "")
            return qsTr("Nobody is called that. Check the letters, or make a new patient.");
        if (page.model.among === "mine")
            return qsTr("Nobody is your patient yet. Whose patient somebody is stands on their details. All shows everybody.");
        return qsTr("There is nobody here yet. Make a new patient.");
    }

    title: qsTr("People")
    dialog: cards.visible ? cards : null
    finder: tools.search
    Component.onCompleted: if (Theme.desk)
        tools.search.forceActiveFocus()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        spacing: 5 * Theme.u

        PeopleTools {
            id: tools

            Layout.fillWidth: true
            model: page.model
        }

        WhoseSwitch {
            Layout.fillWidth: true
            whose: page.model.among
            onChosen: mine => page.model.showMine(mine)
        }

        StillToDo {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            staff: page.staff
        }

        NumbersAlert {
            Layout.fillWidth: true
            staff: page.staff
            uncalled: page.model.uncalled
            maySet: true
        }

        BackupAlert {
            Layout.fillWidth: true
            staff: page.staff
        }

        SelfTestAlert {
            Layout.fillWidth: true
            staff: page.staff
        }

        StaffAlert {
            Layout.fillWidth: true
            text: page.model.unknown ? qsTr("That card is nobody's, or it does not work any more.") : ""
        }

        StaffCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: 4 * Theme.u

            StaffList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: page.model.people
                empty: page.nobody()

                delegate: PrintableRow {
                    id: person

                    required property var modelData

                    width: ListView.view.width
                    card: false
                    room: page.model.mayPrint
                    who: person.modelData.name
                    printing: page.model.mayPrint && person.modelData.planned && !page.model.pile.choosing
                    onPrintWanted: page.model.printHandout(person.modelData.id)

                    StaffRow {
                        Layout.fillWidth: true
                        text: person.modelData.name
                        detail: person.modelData.archived ? qsTr("Archived") : person.modelData.detail
                        end: person.modelData.code
                        chosen: page.model.pile.choosing && page.model.pile.chosen.includes(person.modelData.id)
                        marking: page.model.pile.choosing
                        onActivated: page.model.pile.choosing ? page.model.pile.toggle(person.modelData.id) : page.model.open(person.modelData.id)
                    }
                }
            }

            Label {
                Layout.fillWidth: true
                visible: page.model.more
                text: qsTr("There are more. Type further letters.")
                size: 8
                color: Theme.muted
            }
        }

        PileBar {
            Layout.fillWidth: true
            visible: page.model.people.length > 0
            model: page.model.pile
        }
    }

    LateDialog {
        id: cards

        wanted: page.model.pile.asking
        sourceComponent: PileDialog {
            model: page.model.pile
        }
    }
}
