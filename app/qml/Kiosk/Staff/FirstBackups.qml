import QtQuick
import QtQuick.Layouts
import Kiosk.Components

// A folder that is not on this machine's own disk.
FirstStep {
    id: step

    readonly property string chosen: step.model.values.backup_folder ?? ""

    enough: step.chosen.trim() !== ""

    StaffChoice {
        large: true
        Layout.fillWidth: true
        visible: step.model.places.length > 0
        label: qsTr("Sticks and disks that are plugged in")
        options: step.model.places.map(each => ({
                    value: each.where,
                    text: each.name
                }))
        value: step.chosen
        onChosen: value => step.model.edit("backup_folder", value)
    }

    StaffAlert {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        text: step.model.places.length > 0 ? "" : qsTr("No stick was found. Put one in, then look again.")

        StaffButton {
            text: qsTr("Look again")
            onActivated: step.model.look()
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Or a folder, as whoever looks after the network calls it")
        placeholder: "/mnt/backup"
        size: 10
        most: 500
        text: step.chosen
        onEdited: text => step.model.edit("backup_folder", text)
        onAccepted: if (step.enough)
            step.proceed()
    }
}
