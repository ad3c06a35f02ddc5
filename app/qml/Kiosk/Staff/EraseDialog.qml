import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The last question before a record goes for good; writing it out first is one touch away.
StaffDialog {
    id: dialog

    required property SettingsModel model

    visible: dialog.model.erasing !== ""
    danger: true
    heading: qsTr("Erase this record for good?")
    text: qsTr("%1: all sessions, answers, plans and notes go, and nobody can bring them back. It goes from every backup that can be reached with the next one; packs made before still hold it. That it was erased, when and by whom stays in the audit.").arg(dialog.model.erasing)
    cancel: qsTr("Keep it")
    confirm: qsTr("Erase it")
    ready: !dialog.model.saving
    onConfirmed: dialog.model.erase()
    onCancelled: dialog.model.keepRecord()

    StaffButton {
        Layout.fillWidth: true
        enabled: dialog.ready
        text: qsTr("Export the record first")
        onActivated: dialog.model.exportRecord()
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: dialog.model.problem
        size: 8.5
        weight: Theme.semiBold
        color: Theme.red
        Accessible.role: Accessible.AlertMessage
    }
}
