pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels

// How long a kiosk and a desk wait for a touch of whoever is signed in.
StaffCard {
    id: part

    required property SettingsModel model

    title: qsTr("Locking the staff side")

    Repeater {
        model: [
            {
                name: "lock_kiosk",
                label: qsTr("Minutes until a kiosk locks"),
                most: 15
            },
            {
                name: "lock_desk",
                label: qsTr("Minutes until a desk locks"),
                most: 60
            }
        ]

        SettingStepper {
            id: locking

            required property var modelData

            Layout.fillWidth: true
            label: locking.modelData.label
            note: qsTr("1 to %1 without a touch. In force now: %2").arg(locking.modelData.most).arg(part.model.kept[locking.modelData.name] ?? "")
            value: part.model.values[locking.modelData.name] ?? ""
            canLess: Number(locking.value) > 1
            canMore: Number(locking.value) < locking.modelData.most
            onStepped: by => part.model.step(locking.modelData.name, by, 1, locking.modelData.most)
        }
    }
}
