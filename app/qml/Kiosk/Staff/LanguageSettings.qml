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
    readonly property var offered: part.model.languages.filter(it => it.on).map(it => ({
                value: it.code,
                text: it.name
            }))

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

            StaffChoice {
                Layout.fillWidth: true
                visible: part.offered.length > 1
                label: qsTr("The clinic's own, which the kiosk starts in and staff work in")
                options: part.offered
                value: part.offered[0]?.value ?? ""
                onChosen: value => part.model.leadLanguage(value)
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
