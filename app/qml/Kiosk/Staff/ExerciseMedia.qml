pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Photos or a short video of the clinic's own in place of the figure, in the order of the movements.
ColumnLayout {
    id: media

    required property ExercisesModel model

    readonly property PicturesModel pictures: media.model.pictures
    readonly property bool shown: media.pictures.video !== "" || media.pictures.photos.length > 0

    spacing: 5 * Theme.u

    Label {
        Layout.fillWidth: true
        text: {
            if (media.pictures.video !== "")
                return qsTr("The exercise is shown by your video; paper has a picture out of its middle.");
            if (media.shown)
                return qsTr("The exercise is shown by your photos: the first for the start, then one for each movement.");
            return media.model.drawn ? qsTr("The exercise is shown by the moving figure.") : qsTr("Nothing shows this exercise yet. Add a photo or a video.");
        }
        size: 8.5
    }

    Repeater {
        model: media.pictures.photos.length

        PhotoRow {
            required property int index

            Layout.fillWidth: true
            pictures: media.pictures
            at: index
            enabled: media.model.own && !media.pictures.busy
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text !== "" && !media.pictures.choosing
        text: media.pictures.problem
        size: 8.5
        color: Theme.red
        Accessible.role: Accessible.AlertMessage
    }

    StaffButton {
        Layout.fillWidth: true
        visible: media.pictures.photos.length < 3
        enabled: media.model.own && !media.pictures.busy
        look: media.shown ? "plain" : "primary"
        text: media.pictures.photos.length > 0 ? qsTr("Add a photo") : qsTr("Choose photos or a video")
        onActivated: media.pictures.choose()
    }

    StaffButton {
        Layout.fillWidth: true
        visible: media.shown && media.model.own && media.model.drawn
        text: qsTr("Show the figure again")
        onActivated: media.pictures.showFigure()
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Up to three photos (.jpg, .png, 20 MB each), or one video of at most one minute (.mp4, .webm, .mov, 60 MB) that plays without sound. Where and when they were taken is not kept. Ask everyone who can be seen in them.")
        size: 8.5
        color: Theme.muted
    }
}
