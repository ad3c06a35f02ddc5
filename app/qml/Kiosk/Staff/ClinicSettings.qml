pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Who the clinic is, as it stands on every page that is printed.
StaffScroll {
    id: part

    required property SettingsModel model

    ColumnLayout {
        width: parent.width
        spacing: 5 * Theme.u

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("On every printed page")

            Field {
                Layout.fillWidth: true
                label: qsTr("Name of the clinic")
                text: part.model.values.clinic_name ?? ""
                most: 60
                problem: part.model.wrong.includes("clinic_name") ? qsTr("Up to 60 letters, in one line.") : ""
                onEdited: text => part.model.edit("clinic_name", text)
            }

            Field {
                Layout.fillWidth: true
                label: qsTr("Emergency number")
                placeholder: "112"
                note: (part.model.values.emergency_number ?? "") === "" ? qsTr("Not set. It stands on every handout, and on the screen that says to get help.") : qsTr("On every handout, and on the screen that says to get help.")
                text: part.model.values.emergency_number ?? ""
                most: 20
                hints: Qt.ImhDialableCharactersOnly
                problem: part.model.wrong.includes("emergency_number") ? qsTr("A number such as 112 or +44 20 7946 0000, and nothing else.") : ""
                onEdited: text => part.model.edit("emergency_number", text)
            }

            Field {
                Layout.fillWidth: true
                label: qsTr("Whom to call")
                note: qsTr("A telephone number or an address that patients may use.")
                text: part.model.values.clinic_contact ?? ""
                most: 80
                problem: part.model.wrong.includes("clinic_contact") ? qsTr("Up to 80 letters, in one line.") : ""
                onEdited: text => part.model.edit("clinic_contact", text)
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Logo")
                size: 7.65
                color: Theme.muted
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: 6 * Theme.u

                Rectangle {
                    Layout.preferredWidth: 76 * Theme.u
                    Layout.preferredHeight: 36 * Theme.u
                    radius: 4 * Theme.u
                    color: "#FFFFFF"
                    border.width: 0.8 * Theme.u
                    border.color: Theme.line

                    Image {
                        anchors.fill: parent
                        anchors.margins: 3 * Theme.u
                        source: part.model.logo
                        fillMode: Image.PreserveAspectFit
                        sourceSize.height: 200
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("The logo as it is now")
                    }

                    Label {
                        anchors.centerIn: parent
                        visible: part.model.logo === ""
                        text: qsTr("No logo")
                        size: 8
                        color: "#42535B"
                    }
                }

                StaffButton {
                    once: true
                    text: part.model.logo === "" ? qsTr("Choose a logo") : qsTr("Another logo")
                    onActivated: part.model.chooseLogo()
                }

                StaffButton {
                    visible: part.model.logo !== ""
                    once: true
                    text: qsTr("No logo")
                    onActivated: part.model.dropLogo()
                }

                Item {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
