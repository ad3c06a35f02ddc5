pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A short list of films and pages, and the chosen one as a large square for one's own phone.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property MoreViewModel model: screen.kiosk.more

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: (Theme.tight ? 8 : 16) * Theme.u
        anchors.bottomMargin: anchors.topMargin
        spacing: (Theme.tight ? 5 : 7) * Theme.u

        Heading {
            text: qsTr("Learn more at home")
            size: 22
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 12 * Theme.u
            rowSpacing: 9 * Theme.u

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 230 * Theme.u
                spacing: (Theme.tight ? 4.2 : 5) * Theme.u

                Repeater {
                    model: screen.model.links.length

                    ActionButton {
                        required property int index
                        readonly property var link: screen.model.links[index]

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: Theme.touch
                        Layout.maximumHeight: 34 * Theme.u
                        icon: link.kind === "film" ? "film" : "text"
                        look: screen.model.chosen === index ? "primary" : "plain"
                        size: 11.5
                        text: link.invite
                        onActivated: screen.model.choose(index)
                    }
                }

                Item {
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1
                }
            }

            MoreLink {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 230 * Theme.u
                model: screen.model
            }
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 32 * Theme.u
            look: "primary"
            once: true
            text: qsTr("Back to my progress")
            onActivated: screen.model.close()
        }
    }
}
