import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The pages as they will print, and what is missing on them.
ColumnLayout {
    id: side

    required property PrintingViewModel model

    spacing: 8 * Theme.u

    PrintPreview {
        id: preview

        Layout.fillWidth: true
        Layout.fillHeight: true
        model: side.model
        told: qsTr("It has your exercises with a picture and words for each, how often to do them, and when to stop and whom to call.")
    }

    PreviewZoom {
        Layout.alignment: Qt.AlignHCenter
        preview: preview
    }

    Note {
        Layout.preferredWidth: 100 * Theme.u
        visible: side.model.uncalled.length > 0
        lines: 3
        weight: Theme.semiBold
        color: Theme.red
        text: qsTr("A number to call is missing on your page. Ask at the desk.")
        Accessible.role: Accessible.AlertMessage
    }
}
