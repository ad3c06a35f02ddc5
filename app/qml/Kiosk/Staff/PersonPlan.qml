pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The way to a person's plan, on the screen and on paper.
StaffCard {
    id: card

    required property PersonModel model

    title: qsTr("Plan")

    Label {
        Layout.fillWidth: true
        visible: !card.model.hasPlan
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
            visible: card.model.hasPlan
            icon: "print"
            text: qsTr("Print plan")
            keys: "Ctrl+P"
            onActivated: card.model.printPlan()
        }

        StaffButton {
            Layout.fillWidth: true
            visible: card.model.hasPlan
            text: qsTr("Done at home")
            onActivated: card.model.openHome()
        }

        StaffButton {
            Layout.fillWidth: true
            visible: card.model.mayPlan
            text: card.model.hasPlan ? qsTr("Change the plan") : qsTr("Make a plan")
            keys: "Ctrl+E"
            onActivated: card.model.openPlan()
        }
    }
}
