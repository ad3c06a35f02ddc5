pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Two plans side by side, a line for each thing; what differs is said in words as well.
ColumnLayout {
    id: table

    property string before: ""
    property string after: ""
    property list<var> lines: []
    property real tall: 120 * Theme.u

    readonly property var grounds: ({
            added: Theme.tintGreen,
            removed: Theme.tintRed,
            changed: Theme.tintAmber
        })

    spacing: 2 * Theme.u

    RowLayout {
        Layout.fillWidth: true
        spacing: 4 * Theme.u

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 40 * Theme.u
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 30 * Theme.u
            text: table.before
            size: 8.5
            weight: Theme.bold
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 30 * Theme.u
            text: table.after
            size: 8.5
            weight: Theme.bold
        }
    }

    StaffList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(table.tall, contentHeight)
        spacing: 1.5 * Theme.u
        model: table.lines
        empty: qsTr("The two are the same.")

        delegate: Rectangle {
            id: line

            required property var modelData

            width: list.width
            height: column.implicitHeight + 4 * Theme.u
            radius: 3 * Theme.u
            color: table.grounds[line.modelData.kind] ?? "transparent"
            Accessible.role: Accessible.ListItem
            Accessible.name: [line.modelData.name, line.modelData.was, line.modelData.now, line.modelData.words].join(", ")

            ColumnLayout {
                id: column

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: 3 * Theme.u
                anchors.rightMargin: 3 * Theme.u
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 4 * Theme.u

                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 40 * Theme.u
                        text: line.modelData.name
                        size: 8.5
                        weight: Theme.semiBold
                        Accessible.ignored: true
                    }

                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 30 * Theme.u
                        text: line.modelData.was
                        size: 8
                        Accessible.ignored: true
                    }

                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 30 * Theme.u
                        text: line.modelData.now
                        size: 8
                        Accessible.ignored: true
                    }
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.modelData.words
                    size: 7.5
                    Accessible.ignored: true
                }
            }
        }
    }
}
