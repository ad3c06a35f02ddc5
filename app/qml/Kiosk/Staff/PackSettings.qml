pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Where the pack of the night goes, how much it says, and what opens it.
StaffCard {
    id: part

    required property SettingsModel model

    title: qsTr("The night's pack")

    Field {
        Layout.fillWidth: true
        label: qsTr("Folder for a pack of all records every night")
        note: qsTr("The whole path, such as /srv/packs. Empty: no pack is written.")
        hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        text: part.model.values.export_folder ?? ""
        most: 500
        problem: part.model.wrong.includes("export_folder") ? qsTr("Write the whole path, from / on.") : ""
        onEdited: text => part.model.edit("export_folder", text)
    }

    Flow {
        Layout.fillWidth: true
        visible: part.model.places.length > 0
        spacing: 4 * Theme.u

        Repeater {
            model: part.model.places

            StaffButton {
                required property var modelData

                text: qsTr("Stick: %1").arg(modelData.name)
                onActivated: part.model.edit("export_folder", modelData.where)
            }
        }
    }

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("How much it says of who the records are of")
        options: [
            {
                value: "identified",
                text: qsTr("Names and codes")
            },
            {
                value: "pseudonymised",
                text: qsTr("Numbers instead of names")
            },
            {
                value: "deidentified",
                text: qsTr("No names, ages in bands, dates moved")
            }
        ]
        value: part.model.values.export_privacy ?? ""
        onChosen: value => part.model.edit("export_privacy", value)
    }

    Label {
        Layout.fillWidth: true
        visible: part.model.values.export_privacy === "deidentified"
        text: qsTr("That is not anonymous: whoever knows when somebody came may still know them.")
        size: 7.65
        color: Theme.muted
    }

    StaffChoice {
        Layout.fillWidth: true
        label: qsTr("Whether it is locked")
        options: [
            {
                value: "yes",
                text: qsTr("Locked")
            },
            {
                value: "no",
                text: qsTr("Open to whoever has the file")
            }
        ]
        value: part.model.values.export_lock ?? ""
        onChosen: value => part.model.edit("export_lock", value)
    }

    Label {
        Layout.fillWidth: true
        visible: part.model.packs !== "" && part.model.values.export_lock === "yes"
        text: qsTr("This opens every pack of the night. Write it down, and keep it where the packs are not:")
        size: 7.65
        color: Theme.muted
    }

    Label {
        Layout.fillWidth: true
        visible: part.model.packs !== "" && part.model.values.export_lock === "yes"
        text: part.model.packs
        size: 9.5
        tabular: true
        weight: Theme.semiBold
        wrapMode: Text.WrapAnywhere
    }
}
