pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// How loud, and when not at all.
StaffScroll {
    id: part

    required property SettingsModel model

    readonly property string hours: part.model.values.quiet_hours ?? ""
    readonly property list<string> ends: part.hours === "" ? ["20:00", "07:00"] : part.hours.split("-")

    function minutes(end: int): int {
        const [hour, minute] = String(part.ends[end] ?? "0:0").split(":");
        return Number(hour) * 60 + Number(minute);
    }

    function move(end: int, by: int): void {
        const now = (part.minutes(end) + by * 30 + 1440) % 1440;
        const time = `${String(Math.floor(now / 60)).padStart(2, "0")}:${String(now % 60).padStart(2, "0")}`;
        part.model.edit("quiet_hours", end === 0 ? `${time}-${part.ends[1]}` : `${part.ends[0]}-${time}`);
    }

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

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("Quiet hours")

            StaffChoice {
                Layout.fillWidth: true
                options: [
                    {
                        value: "no",
                        text: qsTr("None")
                    },
                    {
                        value: "yes",
                        text: qsTr("No sound at these hours")
                    }
                ]
                value: part.hours === "" ? "no" : "yes"
                onChosen: value => part.model.edit("quiet_hours", value === "no" ? "" : "20:00-07:00")
            }

            SettingStepper {
                Layout.fillWidth: true
                visible: part.hours !== ""
                label: qsTr("Quiet from")
                value: part.ends[0]
                onStepped: by => part.move(0, by)
            }

            SettingStepper {
                Layout.fillWidth: true
                visible: part.hours !== ""
                label: qsTr("Quiet until")
                value: part.ends[1]
                onStepped: by => part.move(1, by)
            }
        }
    }
}
