pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// A patient goes on at another clinic: one record to send, or all that came and went.
StaffPage {
    id: page

    readonly property TransfersModel model: page.staff.transfers
    readonly property bool one: page.model.patient !== ""

    function question(): var {
        const who = page.model.about;
        switch (page.model.asking) {
        case "send":
            return [qsTr("Send the record of %1 to %2?").arg(who).arg(page.model.to), qsTr("All of it goes, sealed for that clinic alone. Here they are archived and cannot sign in. Over there they get a new code, PIN and card."), qsTr("Send it")];
        case "take":
            return [qsTr("Take in the record of %1?").arg(who), qsTr("They become a patient here, with a new code. Whoever wrote in the record comes along by name. The other clinic hears that it has arrived."), qsTr("Take it in")];
        case "back":
            return [qsTr("Keep %1 here after all?").arg(who), qsTr("The other clinic does not get the record. If sending it archived them, they can sign in here again."), qsTr("Keep them here")];
        case "erase":
            return [qsTr("Erase the record of %1 here?").arg(who), qsTr("The other clinic has it. Here it goes for good, and from every backup that can be reached by tonight. Nobody can bring it back."), qsTr("Erase it")];
        }
        return ["", "", ""];
    }

    title: page.one ? qsTr("To another clinic") : qsTr("Other clinics")
    subtitle: page.model.name
    dialog: ask.visible ? ask : null

    StaffScroll {
        anchors.fill: parent
        anchors.margins: 10 * Theme.u
        visible: page.model.ready || page.model.problem !== ""
        enabled: page.dialog === null

        ColumnLayout {
            width: parent.width
            spacing: 5 * Theme.u

            StaffAlert {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                grave: true
                text: page.model.problem
            }

            StaffAlert {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                text: page.model.joined ? "" : qsTr("This kiosk has no server yet. Records go to other clinics through one: an admin joins it under Settings, Server.")
            }

            StaffAlert {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                text: page.model.taken === "" ? "" : qsTr("%1 is a patient here now, with the code %2. Set a PIN, and print a card.").arg(page.model.taken).arg(page.model.code)

                StaffButton {
                    once: true
                    look: "primary"
                    text: qsTr("Set a PIN")
                    onActivated: page.model.open()
                }
            }

            TransferSend {
                Layout.fillWidth: true
                visible: page.one && page.model.ready
                model: page.model
            }

            TransferCame {
                Layout.fillWidth: true
                visible: !page.one && page.model.joined
                model: page.model
            }

            TransferGone {
                Layout.fillWidth: true
                visible: page.model.gone.length > 0
                model: page.model
            }

            TransferAddress {
                Layout.fillWidth: true
                visible: page.model.own !== ""
                model: page.model
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
        danger: page.model.asking === "erase"
        onConfirmed: page.model.confirm()
        onCancelled: page.model.ask("", "")
    }
}
