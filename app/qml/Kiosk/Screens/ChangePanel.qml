import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Nobody has to fit the plan as it stands: easier, harder, once more, or something else.
Overlay {
    id: panel

    required property SessionViewModel model

    readonly property int choices: 1 + (panel.model.easier !== "") + (panel.model.harder !== "") + panel.model.canGoBack
    readonly property real tall: (Theme.portrait ? 46 : 42) * Theme.u

    title: heading.text
    first: resume

    ColumnLayout {
        width: parent.width
        spacing: 8 * Theme.u

        Heading {
            id: heading

            text: qsTr("What would you like to change?")
            size: 21
        }

        Note {
            text: qsTr("The exercise waits for you.")
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.u
            columns: Theme.portrait ? 1 : 2
            uniformCellWidths: true
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u

            ChoiceButton {
                Layout.fillWidth: true
                Layout.preferredHeight: panel.tall
                visible: panel.model.easier !== ""
                icon: "easier"
                once: true
                text: qsTr("Easier version")
                detail: panel.model.easier
                onActivated: panel.model.easierVersion()
            }

            ChoiceButton {
                Layout.fillWidth: true
                Layout.preferredHeight: panel.tall
                visible: panel.model.harder !== ""
                icon: "harder"
                once: true
                text: qsTr("Harder version")
                detail: panel.model.harder
                onActivated: panel.model.harderVersion()
            }

            ChoiceButton {
                Layout.fillWidth: true
                Layout.preferredHeight: panel.tall
                visible: panel.model.canGoBack
                icon: "again"
                once: true
                text: qsTr("Do the last set again")
                onActivated: panel.model.goBack()
            }

            ChoiceButton {
                Layout.fillWidth: true
                Layout.preferredHeight: panel.tall
                icon: "skip"
                once: true
                text: qsTr("Skip this exercise")
                onActivated: panel.model.askSkip()
            }

            ActionButton {
                id: resume

                Layout.fillWidth: true
                Layout.preferredHeight: panel.tall
                Layout.columnSpan: Theme.portrait || panel.choices % 2 === 1 ? 1 : 2
                look: "primary"
                icon: "play"
                size: 15
                once: true
                text: qsTr("Resume")
                onActivated: panel.model.resume()
            }
        }
    }
}
