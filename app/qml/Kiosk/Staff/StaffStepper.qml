import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A number that goes up and down by steps.
RowLayout {
    id: stepper

    property string label: ""
    property string unit: ""
    property string words: "" // in place of the number
    property real value: 0
    property real least: 0
    property real most: 10
    property real step: 1

    signal stepped(real value)

    readonly property string amount: Number(stepper.value.toFixed(2)).toLocaleString(Qt.locale(), "g", 4)

    function go(way: int): void {
        stepper.stepped(Math.min(stepper.most, Math.max(stepper.least, stepper.value + way * stepper.step)));
    }

    spacing: 4 * Theme.u

    Label {
        Layout.fillWidth: true
        text: stepper.label
        size: 8.5
        fit: true
        Layout.preferredHeight: Theme.staffTouch
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    StaffButton {
        text: "−"
        label: qsTr("%1: less").arg(stepper.label)
        enabled: stepper.value > stepper.least
        onActivated: stepper.go(-1)
    }

    Label {
        Layout.preferredWidth: (stepper.words !== "" ? 52 : 34) * Theme.u
        Layout.preferredHeight: Theme.staffTouch
        text: stepper.words !== "" ? stepper.words : [stepper.amount, stepper.unit].join(" ").trim()
        size: 9
        fit: true
        weight: Theme.semiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.name: stepper.label + ": " + text
    }

    StaffButton {
        text: "+"
        label: qsTr("%1: more").arg(stepper.label)
        enabled: stepper.value < stepper.most
        onActivated: stepper.go(1)
    }
}
