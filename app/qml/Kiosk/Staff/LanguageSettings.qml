pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Which of the languages there are words in patients can choose.
StaffScroll {
    id: part

    required property SettingsModel model

    ColumnLayout {
        width: parent.width
        spacing: 5 * Theme.u

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("Languages that patients can choose")

            Flow {
                Layout.fillWidth: true
                spacing: 4 * Theme.u

                Repeater {
                    model: part.model.languages.length

                    StaffSwitch {
                        required property int index
                        readonly property var tongue: part.model.languages[index] ?? {}

                        height: Theme.staffTouch
                        on: tongue.on ?? false
                        text: tongue.name ?? ""
                        Accessible.role: Accessible.CheckBox
                        Accessible.checkable: true
                        Accessible.checked: on
                        onActivated: part.model.toggleLanguage(tongue.code)
                    }
                }
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("One language always stays. Where a sentence has no translation yet, it is shown in English.")
                size: 8
                color: Theme.muted
            }
        }
    }
}
