pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The photos and videos on phones, cards and sticks, the newest first.
StaffDialog {
    id: picker

    required property PicturesModel pictures

    function hint(): string {
        if (picker.pictures.looking)
            return qsTr("One moment …");
        if (picker.pictures.places.length === 0)
            return qsTr("No phone, card or stick was found. Put one in. Unlock a phone and choose “File transfer” on it. Then look again.");
        if (picker.pictures.files.length === 0)
            return qsTr("There are no photos or videos here. Unlock a phone and choose “File transfer” on it, then look again.");
        return "";
    }

    heading: qsTr("Choose photos or a video")
    text: picker.pictures.problem
    confirm: qsTr("Look again")
    cancel: qsTr("Close")
    widest: (Theme.portrait ? 267 : 440) * Theme.u
    onConfirmed: picker.pictures.choose()
    onCancelled: picker.pictures.close()

    StaffChoice {
        Layout.fillWidth: true
        visible: picker.pictures.places.length > 0
        options: picker.pictures.places.map((each, at) => ({
                    value: String(at),
                    text: each.name
                }))
        value: String(picker.pictures.place)
        onChosen: value => picker.pictures.open(Number(value))
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: picker.hint()
        size: 8.5
        color: Theme.muted
    }

    Flow {
        Layout.fillWidth: true
        spacing: 4 * Theme.u

        Repeater {
            model: picker.pictures.files.length

            PhotoTile {
                required property int index

                file: picker.pictures.files[index] ?? ({})
                enabled: !picker.pictures.busy
                onActivated: picker.pictures.take(index)
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: picker.pictures.more > 0
        text: qsTr("There are %n older ones. Move a photo that you want to the top folder of a stick, or take it anew.", "", picker.pictures.more)
        size: 8.5
        color: Theme.muted
    }

    Label {
        Layout.fillWidth: true
        visible: picker.pictures.apple > 0
        text: qsTr("%n photos are in a format that only Apple's devices show (.heic). On the phone choose Settings, Camera, Formats, Most Compatible, and take them anew.", "", picker.pictures.apple)
        size: 8.5
        color: Theme.muted
    }
}
