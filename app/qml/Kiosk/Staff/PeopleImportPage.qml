import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// A list of patients from another program: the file, its columns, its rows, and then all at once.
StaffPage {
    id: page

    readonly property PeopleImportModel model: page.staff.peopleImport
    readonly property string stage: page.model.stage

    title: qsTr("Bring in a list")
    subtitle: page.model.file

    dialog: ImportField {
        model: page.model
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        spacing: 5 * Theme.u

        StaffAlert {
            Layout.fillWidth: true
            grave: true
            text: page.model.problem
        }

        ImportFiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.stage === "file"
            model: page.model
        }

        ImportColumns {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.stage === "columns"
            model: page.model
        }

        ImportRows {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.stage === "rows"
            model: page.model
        }

        ImportEnd {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.stage === "running" || page.stage === "done"
            model: page.model
        }
    }
}
