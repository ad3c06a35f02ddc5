pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The first step: the files on sticks and in the folder for exports.
ColumnLayout {
    id: step

    required property PeopleImportModel model

    spacing: 5 * Theme.u

    Label {
        Layout.fillWidth: true
        text: qsTr("Save the list of patients in your other program as CSV or XLSX, with headings in its first line. Of a date of birth only the year is kept.")
        size: 8.5
    }

    StaffCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: 4 * Theme.u

        StaffList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            model: step.model.files
            empty: step.model.ready ? qsTr("No list was found. Put in a stick with a CSV or XLSX file, then look again.") : qsTr("One moment …")

            delegate: StaffRow {
                required property var modelData

                width: list.width - 4 * Theme.u
                text: modelData.name
                end: modelData.where
                once: true
                enabled: !step.model.busy
                onActivated: step.model.open(modelData.path)
            }
        }
    }

    StaffButton {
        Layout.alignment: Qt.AlignRight
        enabled: step.model.ready && !step.model.busy
        text: qsTr("Look again")
        onActivated: step.model.lookAgain()
    }
}
