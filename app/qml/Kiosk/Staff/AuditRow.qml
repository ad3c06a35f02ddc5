import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One entry: when, what, and about whom and by whom, which touched show only theirs.
RowLayout {
    id: line

    required property var modelData

    signal personChosen
    signal aboutChosen

    spacing: 6 * Theme.u
    Accessible.role: Accessible.ListItem
    Accessible.name: [line.modelData.on, line.modelData.what, line.modelData.by, line.modelData.about].filter(each => each !== "").join(", ")

    Label {
        Layout.preferredWidth: line.width * 0.18
        text: line.modelData.on
        size: 8
        tabular: true
        color: Theme.muted
        wrapMode: Text.Wrap
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: line.modelData.what
            size: 8.5
            weight: Theme.semiBold
            wrapMode: Text.Wrap
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: line.modelData.detail
            size: 7.5
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }

    Item {
        Layout.preferredWidth: line.width * 0.16
        implicitHeight: Theme.staffTouch

        StaffButton {
            anchors.fill: parent
            visible: line.modelData.about !== ""
            text: line.modelData.about
            label: qsTr("Only about %1").arg(line.modelData.about)
            onActivated: line.aboutChosen()
        }
    }

    StaffButton {
        Layout.preferredWidth: line.width * 0.26
        text: line.modelData.by
        label: qsTr("Only by %1").arg(line.modelData.by)
        onActivated: line.personChosen()
    }
}
