import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Whether the staff side of this screen is for fingers or for a mouse and keys.
StaffCard {
    id: card

    required property SettingsModel model

    title: qsTr("Sizes of the staff side here")

    StaffChoice {
        Layout.fillWidth: true
        options: [
            {
                value: "auto",
                text: qsTr("Automatic")
            },
            {
                value: "desk",
                text: qsTr("Desk")
            },
            {
                value: "kiosk",
                text: qsTr("Kiosk")
            }
        ]
        value: card.model.values.staff_layout ?? "auto"
        onChosen: value => card.model.edit("staff_layout", value)
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Automatic: as at a desk where there is a mouse, no touch screen, and room for two pages. The screens of patients stay as they are.")
        size: 8.5
        color: Theme.muted
    }
}
