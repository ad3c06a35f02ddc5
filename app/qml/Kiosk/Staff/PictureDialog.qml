pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// The pictures on sticks, to choose a logo from.
StaffDialog {
    id: dialog

    required property SettingsModel model

    heading: qsTr("Choose a logo")
    text: dialog.model.problem
    confirm: qsTr("Look again")
    cancel: qsTr("Close")
    onConfirmed: dialog.model.chooseLogo()
    onCancelled: dialog.model.closePictures()

    StaffList {
        Layout.fillWidth: true
        Layout.preferredHeight: 110 * Theme.u
        empty: qsTr("No picture was found. Put in a stick with a PNG or JPEG file, then look again.")
        model: dialog.model.pictures

        delegate: StaffRow {
            required property var modelData
            required property int index

            width: ListView.view.width
            text: modelData.name
            end: modelData.where
            once: true
            onActivated: dialog.model.takeLogo(index)
        }
    }
}
