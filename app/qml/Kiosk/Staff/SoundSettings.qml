import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// How loud, and when not at all.
StaffScroll {
    id: part

    required property SettingsModel model

    ColumnLayout {
        width: parent.width
        spacing: 5 * Theme.u

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("Loudness")

            SettingStepper {
                Layout.fillWidth: true
                label: qsTr("How loud cues are")
                note: qsTr("0 is silent, 100 the loudest. Patients can turn sounds off for themselves.")
                value: part.model.values.volume ?? ""
                canLess: Number(part.model.values.volume) > 0
                canMore: Number(part.model.values.volume) < 100
                onStepped: by => part.model.step("volume", by * 5, 0, 100)
            }
        }

        HoursCard {
            Layout.fillWidth: true
            title: qsTr("Quiet hours")
            model: part.model
            setting: "quiet_hours"
            never: qsTr("None")
            always: qsTr("No sound at these hours")
            from: qsTr("Quiet from")
            until: qsTr("Quiet until")
        }
    }
}
