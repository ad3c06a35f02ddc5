pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The quiet line below: languages, and how the screen should look.
ColumnLayout {
    id: footer

    required property KioskViewModel kiosk

    readonly property list<var> languages: footer.kiosk.languages

    signal moreWanted

    spacing: 2 * Theme.u

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: footer.kiosk.demoHint
        size: 10
        color: Theme.muted
    }

    // Nothing has come from the clinic's other kiosks for a while
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: footer.kiosk.asOf !== "" ? qsTr("As of %1").arg(footer.kiosk.asOf) : ""
        size: 8
        color: Theme.muted
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 8 * Theme.u
        rowSpacing: 4 * Theme.u

        Flow {
            Layout.fillWidth: true
            spacing: 6 * Theme.u
            visible: footer.languages.length > 1

            Repeater {
                model: footer.languages.length > 1 ? footer.languages.length : 0

                ActionButton {
                    id: choice

                    required property int index
                    readonly property var tongue: footer.languages[choice.index] ?? {}
                    readonly property bool chosen: choice.tongue.code === footer.kiosk.language

                    height: Theme.touch
                    look: "quiet"
                    size: 10
                    text: choice.tongue.name ?? ""
                    icon: choice.chosen ? "tick" : ""
                    weight: choice.chosen ? Theme.bold : Theme.regular
                    Accessible.checkable: true
                    Accessible.checked: choice.chosen
                    onActivated: footer.kiosk.chooseLanguage(choice.tongue.code)
                }
            }
        }

        FitGroup {
            id: words
        }

        // Where the line is too short for all words they share it
        RowLayout {
            id: looks

            Layout.fillWidth: Theme.portrait || footer.languages.length < 2
            Layout.alignment: Qt.AlignTop
            spacing: 6 * Theme.u

            ActionButton {
                group: words
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.touch
                Layout.preferredWidth: Math.ceil(implicitWidth)
                Layout.maximumWidth: Layout.preferredWidth
                Layout.preferredHeight: Theme.touch
                look: "quiet"
                size: 10
                text: footer.kiosk.largeText ? qsTr("Smaller text") : qsTr("Larger text")
                onActivated: footer.kiosk.toggleText()
            }

            ActionButton {
                group: words
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.touch
                Layout.preferredWidth: Math.ceil(implicitWidth)
                Layout.maximumWidth: Layout.preferredWidth
                Layout.preferredHeight: Theme.touch
                look: "quiet"
                size: 10
                text: footer.kiosk.highContrast ? qsTr("Light colours") : qsTr("High contrast")
                onActivated: footer.kiosk.toggleContrast()
            }

            ActionButton {
                group: words
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.touch
                Layout.preferredWidth: Math.ceil(implicitWidth)
                Layout.maximumWidth: Layout.preferredWidth
                Layout.preferredHeight: Theme.touch
                look: "quiet"
                size: 10
                icon: "more"
                text: qsTr("More")
                hint: qsTr("Settings for you")
                onActivated: footer.moreWanted()
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
