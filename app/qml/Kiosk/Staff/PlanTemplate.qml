import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels

// The plan on the page, kept for others to start from.
StaffDialog {
    id: keep

    required property PlanModel model
    readonly property StartsModel starts: keep.model.starts as StartsModel

    heading: qsTr("Save as a template of the clinic")
    text: qsTr("It has the exercises, doses, days and times. What is about this patient stays out: your lines, one side alone, barred positions, usual pain.")
    confirm: qsTr("Save")
    ready: keep.starts.name.trim() !== "" && !keep.starts.busy
    onVisibleChanged: if (visible)
        name.forceActiveFocus()
    onCancelled: keep.model.ask("")
    onConfirmed: keep.starts.save()

    Field {
        id: name

        Layout.fillWidth: true
        label: qsTr("Its name, such as “Low back, first weeks”")
        text: keep.starts.name
        problem: keep.starts.problem
        note: keep.starts.saved === "" ? "" : qsTr("Saved: %1").arg(keep.starts.saved)
        most: 80
        onEdited: text => keep.starts.typeName(text)
        onAccepted: keep.starts.save()
    }
}
