import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The last step: how far the adding is, and that it is done.
ColumnLayout {
    id: step

    required property PeopleImportModel model

    readonly property bool done: step.model.stage === "done"

    spacing: 5 * Theme.u

    StaffCard {
        Layout.fillWidth: true
        title: step.done ? qsTr("Patients added: %1").arg(step.model.added) : qsTr("Adding the patients …")

        Label {
            Layout.fillWidth: true
            text: step.done ? qsTr("They have no PIN and no card yet. Give them one on their page when they come.") : qsTr("All of them are added, or none.")
            size: 8.5
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 4 * Theme.u
            visible: !step.done
            radius: height / 2
            color: Theme.track
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("%1 % done").arg(Math.round(step.model.share * 100))

            Rectangle {
                width: parent.width * step.model.share
                height: parent.height
                radius: height / 2
                color: Theme.blue
            }
        }

        StaffButton {
            look: step.done ? "primary" : "plain"
            text: step.done ? qsTr("To the people") : qsTr("Stop")
            onActivated: step.done ? step.model.close() : step.model.stop()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
