import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Everything stands still until the patient says so.
Overlay {
    id: panel

    required property SessionViewModel model

    title: heading.text

    ColumnLayout {
        width: parent.width
        spacing: 10 * Theme.u

        Heading {
            id: heading

            text: qsTr("Paused")
            size: 28
            horizontalAlignment: Text.AlignHCenter
        }

        Note {
            lines: 2
            text: panel.model.pausedWhy === "gap" ? qsTr("The screen was away for a while. Your place is kept.") : qsTr("Take the time you need. Your place is kept.")
            horizontalAlignment: Text.AlignHCenter
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.topMargin: 6 * Theme.u
            Layout.preferredHeight: 72 * Theme.u
            look: "primary"
            icon: "play"
            size: 24
            once: true
            text: qsTr("Resume")
            onActivated: panel.model.resume()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 34 * Theme.u
            once: true
            text: qsTr("Finish for today")
            onActivated: panel.model.endSession()
        }
    }
}
