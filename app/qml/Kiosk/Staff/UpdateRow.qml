import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One file that was found: its version, where it lies, and whether it may be installed.
RowLayout {
    id: row

    required property var file
    property bool free: true
    readonly property string trouble: row.file.trouble ?? ""
    readonly property string version: row.file.version ?? ""
    readonly property string place: row.file.place ?? ""

    signal wanted

    spacing: 5 * Theme.u
    height: implicitHeight + 4 * Theme.u

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: qsTr("Version %1, on %2").arg(row.version).arg(row.place)
            size: 8.5
            weight: Theme.semiBold
            wrapMode: Text.Wrap
        }

        Label {
            Layout.fillWidth: true
            text: row.file.name ?? ""
            size: 7.5
            wrapMode: Text.WrapAnywhere
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            text: row.trouble !== "" ? row.trouble : qsTr("Signed by whom this kiosk trusts.")
            size: 8
            weight: Theme.semiBold
            color: row.trouble !== "" ? Theme.red : Theme.green
            wrapMode: Text.Wrap
        }
    }

    StaffButton {
        visible: row.trouble === ""
        enabled: row.free
        look: "primary"
        text: qsTr("Install")
        label: qsTr("Install version %1").arg(row.version)
        onActivated: row.wanted()
    }
}
