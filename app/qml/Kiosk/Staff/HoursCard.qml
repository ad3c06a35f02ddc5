pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels

// From when until when, each day; or never.
StaffCard {
    id: part

    required property SettingsModel model
    required property string setting
    required property string never
    required property string always
    required property string from
    required property string until

    readonly property string usual: "20:00-07:00"
    readonly property string hours: part.model.values[part.setting] ?? ""
    readonly property list<string> ends: (part.hours || part.usual).split("-")

    function minutes(end: int): int {
        const [hour, minute] = String(part.ends[end] ?? "0:0").split(":");
        return Number(hour) * 60 + Number(minute);
    }

    function move(end: int, by: int): void {
        const now = (part.minutes(end) + by * 30 + 1440) % 1440;
        const time = `${String(Math.floor(now / 60)).padStart(2, "0")}:${String(now % 60).padStart(2, "0")}`;
        part.model.edit(part.setting, end === 0 ? `${time}-${part.ends[1]}` : `${part.ends[0]}-${time}`);
    }

    StaffChoice {
        Layout.fillWidth: true
        options: [
            {
                value: "no",
                text: part.never
            },
            {
                value: "yes",
                text: part.always
            }
        ]
        value: part.hours === "" ? "no" : "yes"
        onChosen: value => part.model.edit(part.setting, value === "no" ? "" : part.usual)
    }

    SettingStepper {
        Layout.fillWidth: true
        visible: part.hours !== ""
        label: part.from
        value: part.ends[0]
        onStepped: by => part.move(0, by)
    }

    SettingStepper {
        Layout.fillWidth: true
        visible: part.hours !== ""
        label: part.until
        value: part.ends[1]
        onStepped: by => part.move(1, by)
    }
}
