pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// Which part of a photo is shown: the frame is dragged, or set by a touch.
StaffDialog {
    id: dialog

    required property PicturesModel pictures

    readonly property var ways: dialog.pictures.ratio < 4 / 3 ? [qsTr("Top"), qsTr("Middle"), qsTr("Bottom")] : [qsTr("Left"), qsTr("Middle"), qsTr("Right")]

    heading: qsTr("Show which part?")
    text: dialog.pictures.problem !== "" ? dialog.pictures.problem : qsTr("Drag the frame to where it should be, or its corners to make it larger or smaller.")
    confirm: qsTr("Use this part")
    ready: !dialog.pictures.busy
    widest: (Theme.portrait ? 267 : 400) * Theme.u
    onConfirmed: dialog.pictures.applyCrop()
    onCancelled: dialog.pictures.leaveCrop()

    Flow {
        Layout.fillWidth: true
        spacing: 4 * Theme.u

        Repeater {
            model: 3

            StaffButton {
                required property int index

                text: dialog.ways[index] ?? ""
                onActivated: dialog.pictures.cropTo(index / 2)
            }
        }

        StaffButton {
            text: qsTr("All of it")
            onActivated: dialog.pictures.cropTo(-1)
        }
    }

    CropFrame {
        Layout.fillWidth: true
        Layout.preferredHeight: (Theme.portrait ? 200 : 140) * Theme.u
        pictures: dialog.pictures
    }
}
