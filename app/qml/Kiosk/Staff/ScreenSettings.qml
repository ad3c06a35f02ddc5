pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// How large the screen really is: with it, what must be 20 mm is 20 mm.
StaffScroll {
    id: part

    required property SettingsModel model

    signal touchWanted

    readonly property real inches: Number(part.model.values.diagonal ?? 0)
    readonly property real mm: part.inches > 0 ? Math.hypot(part.Screen.width, part.Screen.height) / (part.inches * 25.4) : part.Screen.pixelDensity

    // from not knowing to a common size, and back below the smallest
    function step(by: int): void {
        if (part.inches === 0)
            part.model.edit("diagonal", "24");
        else if (part.inches <= 5 && by < 0)
            part.model.edit("diagonal", "0");
        else
            part.model.step("diagonal", by * 0.5, 5, 120);
    }

    GridLayout {
        width: parent.width
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 6 * Theme.u
        rowSpacing: 5 * Theme.u

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 200 * Theme.u
            Layout.alignment: Qt.AlignTop
            spacing: 5 * Theme.u

            StaffCard {
                Layout.fillWidth: true
                title: qsTr("Size of the screen")

                SettingStepper {
                    Layout.fillWidth: true
                    label: qsTr("Diagonal in inches")
                    note: qsTr("It is written on the back of most screens. 0: the screen is asked.")
                    value: part.inches.toLocaleString(Qt.locale(), "f", 1)
                    canLess: part.inches > 0
                    canMore: part.inches < 120
                    onStepped: by => part.step(by)
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Hold a bank card on the outline. If the card is larger, the number is too large; if it is smaller, too small.")
                    size: 8.5
                    color: Theme.muted
                }

                // a card of ISO/IEC 7810 ID-1
                Rectangle {
                    Layout.preferredWidth: 85.6 * part.mm
                    Layout.preferredHeight: 53.98 * part.mm
                    radius: 3.18 * part.mm
                    color: Theme.tintBlue
                    border.width: Math.max(1, 0.4 * Theme.u)
                    border.color: Theme.ink
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("The outline of a bank card")
                }
            }

            LockSettings {
                Layout.fillWidth: true
                model: part.model
            }

            HoursCard {
                Layout.fillWidth: true
                title: qsTr("At night")
                model: part.model
                setting: "dark_hours"
                never: qsTr("Dim only")
                always: qsTr("Black when unused")
                from: qsTr("Black from")
                until: qsTr("Black until")
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 200 * Theme.u
            Layout.alignment: Qt.AlignTop
            spacing: 5 * Theme.u

            StaffCard {
                Layout.fillWidth: true
                title: qsTr("Controls")

                StaffChoice {
                    Layout.fillWidth: true
                    options: [
                        {
                            value: "no",
                            text: qsTr("On the right")
                        },
                        {
                            value: "yes",
                            text: qsTr("On the left")
                        }
                    ]
                    value: part.model.values.left_handed ?? "no"
                    onChosen: value => part.model.edit("left_handed", value)
                }
            }

            HangSettings {
                Layout.fillWidth: true
                model: part.model
                onTouchWanted: part.touchWanted()
            }

            LayoutSettings {
                Layout.fillWidth: true
                model: part.model
            }

            ReachSettings {
                Layout.fillWidth: true
                model: part.model
            }
        }
    }
}
