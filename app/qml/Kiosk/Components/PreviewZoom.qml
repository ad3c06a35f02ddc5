import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Makes the pages larger and smaller: a button each, and the keys + and −.
RowLayout {
    id: zoom

    required property PrintPreview preview
    property real tall: Theme.touch

    readonly property real step: 1.5

    spacing: 4 * Theme.u

    ActionButton {
        Layout.preferredWidth: zoom.tall * 1.3
        tall: zoom.tall
        least: zoom.tall
        side: 2 * Theme.u
        enabled: zoom.preview.zoom > 1
        text: "−"
        label: qsTr("Show the page smaller")
        onActivated: zoom.preview.zoomTo(zoom.preview.zoom / zoom.step)
    }

    ActionButton {
        Layout.preferredWidth: zoom.tall * 1.3
        tall: zoom.tall
        least: zoom.tall
        side: 2 * Theme.u
        enabled: zoom.preview.zoom < zoom.preview.most
        text: "+"
        label: qsTr("Show the page larger")
        onActivated: zoom.preview.zoomTo(zoom.preview.zoom * zoom.step)
    }

    Shortcut {
        sequences: ["+", "=", "Ctrl++", "Ctrl+="]
        enabled: zoom.visible
        onActivated: zoom.preview.zoomTo(zoom.preview.zoom * zoom.step)
    }

    Shortcut {
        sequences: ["-", "Ctrl+-"]
        enabled: zoom.visible
        onActivated: zoom.preview.zoomTo(zoom.preview.zoom / zoom.step)
    }

    Shortcut {
        sequences: ["0", "Ctrl+0"]
        enabled: zoom.visible
        onActivated: zoom.preview.zoomTo(1)
    }
}
