import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// What somebody new signs in with, once they are saved.
StaffScroll {
    id: keys

    required property NewPatientModel model

    function begin(): void {
        open.forceActiveFocus();
    }

    StaffCard {
        width: parent.width
        title: qsTr("Saved. This is what they sign in with.")

        CardPanel {
            Layout.fillWidth: true
            code: keys.model.code
            pin: keys.model.pin
            square: keys.model.card
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
                onActivated: keys.model.printCard()
            }

            StaffButton {
                Layout.fillWidth: true
                visible: keys.model.programme !== ""
                icon: "print"
                text: qsTr("Print plan")
                onActivated: keys.model.printPlan()
            }

            StaffButton {
                id: open

                Layout.fillWidth: true
                text: qsTr("Open")
                onActivated: keys.model.open()
            }

            StaffButton {
                Layout.fillWidth: true
                text: qsTr("Another new patient")
                onActivated: keys.model.another()
            }
        }
    }
}
