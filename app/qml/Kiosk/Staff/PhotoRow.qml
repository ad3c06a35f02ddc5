import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// One photo of an exercise, small, and what can be done with it.
RowLayout {
    id: row

    required property PicturesModel pictures
    required property int at

    readonly property int last: row.pictures.photos.length - 1

    spacing: 5 * Theme.u

    Rectangle {
        Layout.preferredWidth: 56 * Theme.u
        Layout.preferredHeight: 42 * Theme.u
        radius: 4 * Theme.u
        color: Theme.track

        Image {
            anchors.fill: parent
            anchors.margins: 2 * Theme.u
            source: String(row.pictures.photos[row.at] ?? "")
            fillMode: Image.PreserveAspectFit
            autoTransform: true
            sourceSize.width: 320
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Photo %1").arg(row.at + 1)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: 3 * Theme.u
        rowSpacing: 3 * Theme.u
        uniformCellWidths: true

        StaffButton {
            Layout.fillWidth: true
            enabled: row.at > 0
            text: qsTr("Earlier")
            label: qsTr("Photo %1: earlier").arg(row.at + 1)
            onActivated: row.pictures.move(row.at, -1)
        }

        StaffButton {
            Layout.fillWidth: true
            enabled: row.at < row.last
            text: qsTr("Later")
            label: qsTr("Photo %1: later").arg(row.at + 1)
            onActivated: row.pictures.move(row.at, 1)
        }

        StaffButton {
            Layout.fillWidth: true
            text: qsTr("Crop")
            label: qsTr("Photo %1: crop").arg(row.at + 1)
            onActivated: row.pictures.cropPhoto(row.at)
        }

        StaffButton {
            Layout.fillWidth: true
            text: qsTr("Take out")
            label: qsTr("Photo %1: take out").arg(row.at + 1)
            onActivated: row.pictures.takeOut(row.at)
        }
    }
}
