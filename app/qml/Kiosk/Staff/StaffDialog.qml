import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Asks before something is done: give it to a page as its `dialog`, and bind `visible`. What is put
// in stands between the question and the answers, and scrolls where it is more than the screen holds.
Overlay {
    id: dialog

    property string heading: ""
    property string text: ""
    property string confirm: qsTr("Yes")
    property string cancel: qsTr("Cancel")
    property bool danger: false
    property bool ready: true
    default property alias fields: inside.data

    // how high what is put in can be without scrolling
    readonly property real room: dialog.most - question.implicitHeight - (words.visible ? words.implicitHeight + column.spacing : 0) - answers.implicitHeight - 2 * column.spacing
    readonly property real most: dialog.height - 2 * dialog.tightest - 2 * dialog.padding

    signal confirmed
    signal cancelled

    title: dialog.heading
    tightest: 8 * Theme.u
    padding: 12 * Theme.u
    widest: (Theme.portrait ? 267 : 320) * Theme.u

    content: ColumnLayout {
        id: column

        width: parent?.width ?? 0
        height: Math.min(implicitHeight, dialog.most)
        spacing: 7 * Theme.u

        Label {
            id: question

            Layout.fillWidth: true
            text: dialog.heading
            size: 12
            weight: Theme.bold
            Accessible.role: Accessible.Heading
        }

        Label {
            id: words

            Layout.fillWidth: true
            visible: text !== ""
            text: dialog.text
            size: 9
        }

        StaffScroll {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: inside.implicitHeight

            ColumnLayout {
                id: inside

                width: scroll.width
                spacing: 5 * Theme.u
            }
        }

        RowLayout {
            id: answers

            Layout.fillWidth: true
            spacing: 6 * Theme.u

            StaffButton {
                Layout.fillWidth: true
                visible: dialog.cancel !== ""
                text: dialog.cancel
                keys: "Escape"
                onActivated: dialog.cancelled()
            }

            StaffButton {
                Layout.fillWidth: true
                visible: dialog.confirm !== ""
                enabled: dialog.ready
                look: dialog.danger ? "danger" : "primary"
                once: true
                text: dialog.confirm
                keys: dialog.danger ? "" : "Ctrl+S"
                onActivated: dialog.confirmed()
            }
        }
    }
}
