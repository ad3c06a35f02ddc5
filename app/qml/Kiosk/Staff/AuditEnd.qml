pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Further entries, and what can be done with all of them: on paper, or as a file for programs.
ColumnLayout {
    id: end

    required property AuditModel model

    spacing: 4 * Theme.u

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: {
            if (end.model.unsaved !== "")
                return end.model.unsaved;
            return end.model.saved !== "" ? qsTr("Written: %1").arg(end.model.saved) : "";
        }
        size: 8.5
        color: end.model.unsaved !== "" ? Theme.red : Theme.muted
        wrapMode: Text.Wrap
        Accessible.role: end.model.unsaved !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 2 : 3
        columnSpacing: 4 * Theme.u
        rowSpacing: 4 * Theme.u
        uniformCellWidths: true

        StaffButton {
            Layout.fillWidth: true
            enabled: end.model.more
            text: qsTr("Show more")
            onActivated: end.model.showMore()
        }

        StaffButton {
            Layout.fillWidth: true
            enabled: end.model.rows.length > 0
            icon: "print"
            once: true
            text: qsTr("Print")
            onActivated: end.model.printList()
        }

        StaffButton {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait ? 2 : 1
            enabled: end.model.rows.length > 0 && !end.model.saving
            once: true
            text: qsTr("Save for programs")
            label: qsTr("Save for programs, as FHIR AuditEvent")
            onActivated: end.model.saveFile()
        }
    }
}
