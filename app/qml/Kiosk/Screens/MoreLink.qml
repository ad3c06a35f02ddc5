import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One film or page: its square, what it is, and its address to type.
GridLayout {
    id: about

    required property MoreViewModel model

    readonly property var link: about.model.links[about.model.chosen] ?? null

    columns: Theme.portrait ? 2 : 1
    columnSpacing: 9 * Theme.u
    rowSpacing: 4 * Theme.u

    QrCode {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: (Theme.portrait ? 120 : 108) * Theme.u
        Layout.preferredHeight: (Theme.portrait ? 120 : 108) * Theme.u
        rows: about.model.qr
        says: about.link ? about.link.short : ""
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: 3 * Theme.u

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: about.link ? about.link.about : ""
            size: 12
            fit: true
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumHeight: Math.ceil(pixels * 1.25)
            text: !about.link ? "" : about.link.kind === "film" ? qsTr("A film of about %1 min").arg(about.link.minutes) : qsTr("A page to read, about %1 min").arg(about.link.minutes)
            size: 10.5
            fit: true
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumHeight: Math.ceil(pixels * 1.25 * (Theme.portrait ? 3 : 1))
            text: about.link ? about.link.short : ""
            size: 11
            fit: true
            weight: Theme.semiBold
            color: Theme.blue
            wrapMode: Text.WrapAnywhere
        }
    }
}
