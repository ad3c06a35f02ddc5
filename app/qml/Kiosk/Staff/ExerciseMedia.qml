pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Photos or a short video of the clinic's own in place of the figure.
ColumnLayout {
    id: media

    required property ExercisesModel model

    readonly property bool shown: media.model.video !== "" || media.model.photos.length > 0

    spacing: 5 * Theme.u

    Label {
        Layout.fillWidth: true
        text: media.shown ? qsTr("The exercise is shown by your own pictures.") : qsTr("The exercise is shown by the moving figure.")
        size: 8.5
    }

    StaffButton {
        visible: media.shown && media.model.own
        text: qsTr("Show the figure again")
        onActivated: media.model.showFigure()
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Put in a USB stick with photos (.jpg, .png) or a video of at most one minute (.mp4, .webm, .mov, 60 MB). Ask everyone who can be seen in it.")
        size: 8.5
        color: Theme.muted
    }

    StaffButton {
        enabled: media.model.own
        text: qsTr("Look on the USB stick")
        onActivated: media.model.lookForFiles()
    }

    Repeater {
        model: media.model.files.length

        StaffRow {
            required property int index
            readonly property var file: media.model.files[index] ?? {
                name: "",
                path: ""
            }

            Layout.fillWidth: true
            enabled: !media.model.busy
            text: file.name
            onActivated: media.model.take(file.path)
        }
    }
}
