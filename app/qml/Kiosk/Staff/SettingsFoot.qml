import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// How the settings stand, and what saves them or takes them back.
RowLayout {
    id: foot

    required property StaffViewModel staff
    readonly property SettingsModel model: foot.staff.settings

    signal exitWanted

    function standing(): string {
        if (foot.model.problem !== "")
            return foot.model.problem;
        if (foot.model.saving)
            return qsTr("Saving …");
        if (foot.model.wrong.length > 0)
            return qsTr("Something above is not allowed yet.");
        if (foot.model.changes > 0)
            return qsTr("Not saved yet: %1").arg(foot.model.changes);
        return foot.model.saved ? qsTr("Saved.") : "";
    }

    spacing: 6 * Theme.u

    StaffButton {
        visible: foot.model.section === "screen" && !foot.staff.desk
        look: "danger"
        text: qsTr("Close the kiosk")
        onActivated: foot.exitWanted()
    }

    Label {
        Layout.fillWidth: true
        Layout.maximumHeight: 24 * Theme.u
        text: foot.standing()
        size: 8.5
        fit: true
        weight: foot.model.problem !== "" ? Theme.semiBold : Theme.regular
        color: foot.model.problem !== "" ? Theme.red : Theme.muted
        verticalAlignment: Text.AlignVCenter
        Accessible.role: foot.model.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }

    StaffButton {
        enabled: foot.model.changes > 0 && !foot.model.saving
        text: qsTr("Take back")
        onActivated: foot.model.takeBack()
    }

    StaffButton {
        Layout.preferredWidth: Math.max(implicitWidth, 70 * Theme.u)
        enabled: foot.model.changes > 0 && !foot.model.saving && foot.model.wrong.length === 0
        look: "primary"
        keys: "Ctrl+S"
        once: true
        text: qsTr("Save")
        onActivated: foot.model.save()
    }
}
