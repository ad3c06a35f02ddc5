import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Before an exercise counts: its steps in words beside the figure, which shows them.
ColumnLayout {
    id: side

    required property KioskViewModel kiosk

    readonly property SessionViewModel model: side.kiosk.session

    spacing: 3 * Theme.u

    RowLayout {
        Layout.fillWidth: true
        spacing: 8 * Theme.u

        Heading {
            text: qsTr("Watch first")
            lines: 1
            size: 24
        }

        ReadAloud {
            kiosk: side.kiosk
            words: [side.model.exerciseName, ...side.model.steps]
        }
    }

    // one text, so that all steps are of one size
    Label {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: side.model.steps.map((step, index) => qsTr("%1. %2").arg(index + 1).arg(step)).join("\n")
        size: 14.5
        fit: true
        verticalAlignment: Text.AlignVCenter
    }

    Label {
        Layout.fillWidth: true
        Layout.preferredHeight: 16 * Theme.u * Theme.textScale
        text: side.model.showing ? qsTr("Take the time you need.") : qsTr("It goes on by itself in %1\u00a0s.").arg(side.model.count)
        size: 12
        fit: true
        color: Theme.muted
        verticalAlignment: Text.AlignVCenter
    }
}
