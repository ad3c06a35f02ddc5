pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The page before it is printed, and then on its way to paper.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property PrintingViewModel model: screen.kiosk.printing
    readonly property bool looking: screen.model.state === "preview"

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.tight || (Theme.largeText && !Theme.portrait) ? 12 * Theme.u : Theme.margin
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 14 * Theme.u
        rowSpacing: 8 * Theme.u
        visible: screen.looking

        PaperSide {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.horizontalStretchFactor: 3
            model: screen.model
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            Layout.horizontalStretchFactor: 2
            Layout.minimumWidth: Theme.portrait ? 0 : 150 * Theme.u
            spacing: 7 * Theme.u

            Heading {
                Layout.fillWidth: true
                text: qsTr("Your page")
            }

            NoPrinter {
                Layout.fillWidth: true
                model: screen.model
            }

            Toggle {
                Layout.fillWidth: true
                visible: screen.model.canEnlarge
                icon: "text"
                text: qsTr("Larger print")
                on: screen.model.largePrint
                onActivated: screen.model.enlarge()
            }

            Repeater {
                model: screen.model.printers

                PrinterChoice {
                    required property var modelData

                    Layout.fillWidth: true
                    text: modelData.title
                    chosen: modelData.name === screen.model.printer
                    onActivated: screen.model.choose(modelData.name)
                }
            }

            Item {
                Layout.fillHeight: true
                visible: !Theme.portrait
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: (screen.model.printer === "" ? 32 : 44) * Theme.u
                look: screen.model.printer === "" ? "plain" : "primary"
                icon: "print"
                once: true
                text: screen.model.printer === "" ? qsTr("Look for a printer") : qsTr("Print")
                onActivated: screen.model.printer === "" ? screen.model.findPrinter() : screen.model.send()
            }

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.tight ? 2 : 1
                columnSpacing: 5 * Theme.u
                rowSpacing: 7 * Theme.u

                ActionButton {
                    Layout.fillWidth: true
                    visible: screen.model.stick
                    text: qsTr("Save on USB stick")
                    onActivated: screen.model.saveToStick()
                }

                ActionButton {
                    Layout.fillWidth: true
                    text: qsTr("Back")
                    once: true
                    onActivated: screen.model.close()
                }
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 8 * Theme.u
        visible: !screen.looking

        PrintStatus {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            Layout.fillHeight: false
            model: screen.model
        }

        PrintingActions {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            model: screen.model
            leftHanded: screen.kiosk.leftHanded
        }
    }
}
