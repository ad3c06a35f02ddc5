import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// How high the screen hangs, so that everything on it is in reach of somebody who sits.
StaffCard {
    id: part

    required property SettingsModel model

    readonly property real foot: Number(part.model.values.screen_foot ?? 0)

    // from not knowing to a common height, and back below the lowest; without a height nothing is moved
    function hang(by: int): void {
        if (part.foot === 0 && by > 0)
            part.model.edit("screen_foot", "600");
        else if (part.foot > 0)
            part.model.step("screen_foot", by * 20, 0, 2000);
        if (part.foot === 0)
            part.model.edit("low_controls", "no");
    }

    title: qsTr("Reach from a wheelchair")

    SettingStepper {
        Layout.fillWidth: true
        label: qsTr("From the floor to the lower edge of the screen")
        note: qsTr("Measure it once the screen hangs. 0: not known.")
        value: qsTr("%1 cm").arg((part.foot / 10).toLocaleString(Qt.locale(), "f", 0))
        canLess: part.foot > 0
        canMore: part.foot < 2000
        onStepped: by => part.hang(by)
    }

    StaffChoice {
        Layout.fillWidth: true
        visible: part.foot > 0
        options: [
            {
                value: "no",
                text: qsTr("Use the whole screen")
            },
            {
                value: "yes",
                text: qsTr("Low controls")
            }
        ]
        value: part.model.values.low_controls ?? "no"
        onChosen: value => part.model.edit("low_controls", value)
    }

    Label {
        Layout.fillWidth: true
        visible: part.foot > 0
        text: qsTr("Low controls: on a tall screen everything is 38 to 122 cm above the floor. Patients can switch it for themselves too.")
        size: 8.5
        color: Theme.muted
    }
}
