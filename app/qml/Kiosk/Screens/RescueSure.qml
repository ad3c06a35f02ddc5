import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is in the backup before it is brought back, and what is there afterwards.
ColumnLayout {
    id: found

    required property RescueViewModel model

    readonly property bool done: found.model.stage === "done"

    function words(): string {
        if (!found.done)
            return qsTr("What was done since then is not in it. What is in the folder now is put aside and kept.");
        return found.model.kept === "" ? "" : qsTr("What was here before is kept in the folder %1.").arg(found.model.kept);
    }

    spacing: 6 * Theme.u

    Note {
        lines: 2
        text: qsTr("Patients: %L1. Sessions: %L2. Sets: %L3.").arg(found.model.patients).arg(found.model.sessions).arg(found.model.sets)
        size: 15
        weight: Theme.semiBold
        color: Theme.ink
        Accessible.role: Accessible.AlertMessage
    }

    Note {
        visible: text !== ""
        lines: Theme.portrait ? 5 : 3
        text: found.words()
        size: 12
        color: Theme.ink
    }

    Note {
        visible: !found.done && found.model.erasedTo !== ""
        lines: Theme.portrait ? 4 : 2
        text: qsTr("Whose record was erased after %1 may come back: the list is not here.").arg(found.model.erasedTo)
        size: 12
        color: Theme.ink
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredHeight: 34 * Theme.u
        look: "primary"
        once: true
        enabled: !found.model.busy
        visible: !found.model.busy
        text: found.done ? qsTr("Start the kiosk") : qsTr("Bring back")
        onActivated: found.done ? found.model.start() : found.model.bringBack()
    }
}
