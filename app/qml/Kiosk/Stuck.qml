// Shown when the kiosk did not come up three times in a row. It leans on nothing else of the kiosk.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

Window {
    id: root

    required property string reason

    readonly property real unit: Math.min(root.width, root.height) / 100

    signal retried

    visible: true
    visibility: Window.FullScreen
    color: "#FAF7F2"

    ColumnLayout {
        anchors.centerIn: parent
        width: root.width * 0.8
        spacing: root.unit * 4

        Text {
            Layout.fillWidth: true
            text: qsTr("This kiosk cannot start")
            font.pixelSize: root.unit * 7
            font.bold: true
            color: "#1C2A33"
            wrapMode: Text.Wrap
        }

        Text {
            Layout.fillWidth: true
            text: qsTr("Please go to the desk: you can be helped there. What was done here is kept.")
            font.pixelSize: root.unit * 4
            color: "#1C2A33"
            wrapMode: Text.Wrap
        }

        Rectangle {
            implicitWidth: again.implicitWidth + root.unit * 8
            implicitHeight: root.unit * 12
            radius: root.unit * 2
            color: press.pressed ? "#123F58" : "#1A5577"

            Text {
                id: again

                anchors.centerIn: parent
                text: qsTr("Try again")
                font.pixelSize: root.unit * 4
                color: "white"
            }

            TapHandler {
                id: press

                onTapped: root.retried()
            }
        }

        Text {
            Layout.fillWidth: true
            text: qsTr("For whoever looks after this machine: turn it off and on. If this page comes back, type physio-kiosk run at its console.")
            font.pixelSize: root.unit * 2.4
            color: "#4A5A64"
            wrapMode: Text.Wrap
        }

        Text {
            Layout.fillWidth: true
            text: root.reason || qsTr("It was stopped from outside before it could write why: often the memory was full.")
            textFormat: Text.PlainText
            font.pixelSize: root.unit * 1.8
            font.family: "monospace"
            color: "#4A5A64"
            wrapMode: Text.WrapAnywhere
        }
    }
}
