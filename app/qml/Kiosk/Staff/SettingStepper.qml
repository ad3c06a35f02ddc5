import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A number with a step down and a step up, and what it means beside it.
RowLayout {
    id: stepper

    property string label: ""
    property string value: ""
    property string note: ""
    property bool canLess: true
    property bool canMore: true

    signal stepped(int by)

    spacing: 5 * Theme.u

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: stepper.label
            size: 8.5
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: stepper.note
            size: 7.5
            color: Theme.muted
        }
    }

    StaffButton {
        Layout.preferredWidth: Theme.staffTouch * 1.2
        enabled: stepper.canLess
        text: "−"
        label: qsTr("Less: %1").arg(stepper.label)
        onActivated: stepper.stepped(-1)
    }

    Label {
        Layout.preferredWidth: 48 * Theme.u
        Layout.maximumHeight: Theme.staffTouch
        text: stepper.value
        size: 9
        fit: true
        weight: Theme.semiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.name: `${stepper.label}: ${stepper.value}`
    }

    StaffButton {
        Layout.preferredWidth: Theme.staffTouch * 1.2
        enabled: stepper.canMore
        text: "+"
        label: qsTr("More: %1").arg(stepper.label)
        onActivated: stepper.stepped(1)
    }
}
