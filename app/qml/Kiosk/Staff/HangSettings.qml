import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// How the screen hangs, and how much of it can be seen.
StaffCard {
    id: part

    required property SettingsModel model

    signal touchWanted

    title: qsTr("How the screen hangs")

    StaffChoice {
        Layout.fillWidth: true
        options: [
            {
                value: "0",
                text: qsTr("As it is")
            },
            {
                value: "90",
                text: "↻ 90°"
            },
            {
                value: "180",
                text: "180°"
            },
            {
                value: "270",
                text: "↺ 90°"
            }
        ]
        value: part.model.values.screen_turn ?? "0"
        onChosen: value => part.model.edit("screen_turn", value)
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Once it is saved the picture and the touch turn together. Leave the computer's own settings for its screen as they are.")
        size: 8.5
        color: Theme.muted
    }

    SettingStepper {
        Layout.fillWidth: true
        label: qsTr("Percent of the screen that is used")
        note: qsTr("Less where a screen cuts off the edges, or is so large that arms do not reach.")
        value: part.model.values.picture_size ?? "100"
        canLess: Number(part.model.values.picture_size) > 80
        canMore: Number(part.model.values.picture_size) < 100
        onStepped: by => part.model.step("picture_size", by, 80, 100)
    }

    Flow {
        Layout.fillWidth: true
        spacing: 5 * Theme.u

        StaffButton {
            text: qsTr("Adjust the touch")
            onActivated: part.touchWanted()
        }

        StaffButton {
            visible: (part.model.values.touch_map ?? "") !== ""
            text: qsTr("Touch as it came")
            onActivated: part.model.edit("touch_map", "")
        }
    }
}
