pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// What can be done for a patient from here.
Rectangle {
    id: bar

    required property PatientModel model

    implicitHeight: buttons.implicitHeight + 10 * Theme.u
    color: Theme.paper

    GridLayout {
        id: buttons

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: Theme.portrait ? 3 : 6
        columnSpacing: 4 * Theme.u
        rowSpacing: 4 * Theme.u
        uniformCellWidths: true

        StaffButton {
            Layout.fillWidth: true
            enabled: bar.model.items.length > 0
            icon: "print"
            once: true
            text: qsTr("Print handout")
            keys: "Ctrl+P"
            onActivated: bar.model.printHandout()
        }

        StaffButton {
            Layout.fillWidth: true
            enabled: bar.model.items.length > 0 && bar.model.mayLetter
            text: qsTr("Letter")
            onActivated: bar.model.writeLetter()
        }

        StaffButton {
            Layout.fillWidth: true
            text: bar.model.items.length > 0 ? qsTr("Change the plan") : qsTr("Make a plan")
            keys: "Ctrl+E"
            onActivated: bar.model.editPlan()
        }

        StaffButton {
            Layout.fillWidth: true
            enabled: bar.model.items.length > 0
            text: qsTr("Home sessions")
            onActivated: bar.model.enterHome()
        }

        StaffButton {
            Layout.fillWidth: true
            text: qsTr("Export record")
            onActivated: bar.model.exportRecord()
        }

        StaffButton {
            Layout.fillWidth: true
            icon: "card"
            text: qsTr("Details and cards")
            onActivated: bar.model.openPerson()
        }
    }
}
