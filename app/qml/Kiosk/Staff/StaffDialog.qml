import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Asks before something is done: give it to a page as its `dialog`, and bind `visible`. What is put
// in stands between the question and the answers.
Overlay {
    id: dialog

    property string heading: ""
    property string text: ""
    property string confirm: qsTr("Yes")
    property string cancel: qsTr("Cancel")
    property bool danger: false
    property bool ready: true
    default property alias fields: inside.data

    signal confirmed
    signal cancelled

    title: dialog.heading
    padding: 12 * Theme.u
    widest: (Theme.portrait ? 267 : 320) * Theme.u

    content: ColumnLayout {
        width: parent?.width ?? 0
        spacing: 7 * Theme.u

        Label {
            Layout.fillWidth: true
            text: dialog.heading
            size: 12
            weight: Theme.bold
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: dialog.text
            size: 9
        }

        ColumnLayout {
            id: inside

            Layout.fillWidth: true
            spacing: 5 * Theme.u
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 6 * Theme.u

            StaffButton {
                Layout.fillWidth: true
                visible: dialog.cancel !== ""
                text: dialog.cancel
                onActivated: dialog.cancelled()
            }

            StaffButton {
                Layout.fillWidth: true
                enabled: dialog.ready
                look: dialog.danger ? "danger" : "primary"
                once: true
                text: dialog.confirm
                onActivated: dialog.confirmed()
            }
        }
    }
}
