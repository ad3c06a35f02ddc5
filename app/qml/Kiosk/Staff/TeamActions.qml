import QtQuick
import Kiosk.StaffModels
import Kiosk.Theme

// What an admin may do about one colleague.
Flow {
    id: actions

    required property TeamModel model
    required property var member

    readonly property string number: actions.member.number
    readonly property bool here: actions.member.state !== "left"

    spacing: 4 * Theme.u

    StaffButton {
        visible: actions.member.state === "locked"
        look: "primary"
        text: qsTr("Unlock")
        label: qsTr("Unlock %1").arg(actions.number)
        onActivated: actions.model.unlock(actions.number)
    }

    StaffTick {
        visible: actions.here && ["physio", "physio_admin"].includes(actions.member.role)
        on: actions.member.lead ?? false
        text: qsTr("Lead")
        label: qsTr("Lead: %1").arg(actions.number)
        onActivated: actions.model.makeLead(actions.number, !on)
    }

    StaffButton {
        visible: actions.here && (actions.member.badge ?? false)
        text: qsTr("Badge is lost")
        label: qsTr("Badge is lost: %1").arg(actions.number)
        onActivated: actions.model.ask("badge", actions.number)
    }

    StaffButton {
        visible: actions.here && !(actions.member.self ?? false)
        text: qsTr("Roles")
        label: qsTr("Roles of %1").arg(actions.number)
        onActivated: actions.model.ask("roles", actions.number)
    }

    StaffButton {
        visible: actions.here && !(actions.member.self ?? false)
        text: qsTr("New PIN")
        label: qsTr("New PIN for %1").arg(actions.number)
        onActivated: actions.model.ask("secret", actions.number)
    }

    StaffButton {
        visible: actions.here
        text: qsTr("Has left")
        label: qsTr("Has left: %1").arg(actions.number)
        onActivated: actions.model.ask("archive", actions.number)
    }
}
