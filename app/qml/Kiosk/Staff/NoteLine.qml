pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One note: what it says now, who wrote it and when; and what it said before, for who wants to know.
ColumnLayout {
    id: note

    property var info: ({})
    property bool mayChange: false
    property bool open: false

    readonly property list<var> former: note.info.former ?? []

    signal changing(string note)

    function signed(of: var): string {
        return [note.former.length > 0 ? of.on + " " + of.at : of.on, of.by].filter(each => (each ?? "") !== "").join(", ");
    }

    spacing: 1 * Theme.u

    Label {
        Layout.fillWidth: true
        text: note.info.words ?? ""
        size: 8.5
        wrapMode: Text.Wrap
    }

    GridLayout {
        id: under

        // beside its buttons the line would be a letter wide: then they stand below it
        readonly property bool beside: note.width - buttons.implicitWidth > 60 * Theme.u * Theme.textScale

        Layout.fillWidth: true
        columns: under.beside ? 2 : 1
        columnSpacing: 3 * Theme.u
        rowSpacing: 0

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            text: note.former.length > 0 ? qsTr("Changed: %1").arg(note.signed(note.info)) : note.signed(note.info)
            size: 7.5
            color: Theme.muted
            wrapMode: Text.Wrap
        }

        RowLayout {
            id: buttons

            spacing: 3 * Theme.u

            StaffButton {
                visible: note.former.length > 0
                look: "quiet"
                text: note.open ? qsTr("Hide former") : qsTr("Former (%1)").arg(note.former.length)
                onActivated: note.open = !note.open
            }

            StaffButton {
                visible: note.mayChange
                look: "quiet"
                text: qsTr("Change")
                label: qsTr("Change this note")
                onActivated: note.changing(note.info.id)
            }
        }
    }

    Repeater {
        model: note.open ? note.former.length : 0

        ColumnLayout {
            id: before

            required property int index
            readonly property var info: note.former[before.index] ?? {}

            Layout.fillWidth: true
            Layout.leftMargin: 5 * Theme.u
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: before.info.words ?? ""
                size: 8
                color: Theme.muted
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                text: note.signed(before.info)
                size: 7.5
                color: Theme.muted
            }
        }
    }
}
