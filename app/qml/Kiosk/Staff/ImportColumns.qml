pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The second step: what each column is, with some of what stands in it. One is touched to say so.
ColumnLayout {
    id: step

    required property PeopleImportModel model

    spacing: 5 * Theme.u

    FieldWords {
        id: words
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("What is in each column? Touch one to change it.")
        size: 8.5
    }

    StaffAlert {
        Layout.fillWidth: true
        text: {
            if (!step.model.named)
                return qsTr("No column is the name yet. Touch the one that is.");
            return step.model.twice === "" ? "" : qsTr("More than one column is: %1. Touch one of them and choose Not used.").arg(words.of(step.model.twice));
        }
    }

    StaffCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: 4 * Theme.u

        StaffList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            model: step.model.columns

            delegate: StaffRow {
                id: column

                required property var modelData
                required property int index

                width: list.width - 4 * Theme.u
                text: column.modelData.heading
                detail: column.modelData.sample
                end: words.of(column.modelData.field)
                chosen: column.modelData.field !== ""
                onActivated: step.model.ask(column.index)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 5 * Theme.u
        uniformCellSizes: true

        StaffButton {
            Layout.fillWidth: true
            enabled: !step.model.busy
            text: qsTr("Another file")
            onActivated: step.model.back()
        }

        StaffButton {
            Layout.fillWidth: true
            look: "primary"
            once: true
            keys: "Ctrl+S"
            enabled: step.model.named && step.model.twice === "" && !step.model.busy
            text: step.model.busy ? qsTr("One moment …") : qsTr("Look at the rows")
            onActivated: step.model.look()
        }
    }
}
