pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What everybody sees first: nothing personal, two ways in.
Item {
    id: home

    required property KioskViewModel kiosk
    property bool settings: false

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: 8 * Theme.u
        spacing: 10 * Theme.u
        enabled: !home.settings

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 6 * Theme.u
            rowSpacing: 10 * Theme.u

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.portrait ? -1 : 322 * Theme.u
                Layout.row: Theme.portrait ? 1 : 0
                Layout.column: 0
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: implicitHeight
                    text: qsTr("Move well.")
                    size: 29.5
                    giant: true
                    fit: true
                    weight: Theme.bold
                    Accessible.role: Accessible.Heading
                }

                Label {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: implicitHeight
                    text: qsTr("Understand your pain.")
                    size: 29.5
                    giant: true
                    fit: true
                    weight: Theme.bold
                    color: Theme.blue
                    Accessible.role: Accessible.Heading
                }

                Note {
                    Layout.topMargin: 5 * Theme.u
                    lines: 2
                    // its place is kept for it: nothing moves once somebody looks
                    opacity: home.kiosk.homeMinutes > 0 ? 1 : 0
                    text: qsTr("Your guided session takes about %1 min.").arg(home.kiosk.homeMinutes)
                }
            }

            // Behind the first picture: what a moving figure needs is not there before
            Loader {
                id: figure

                readonly property bool due: home.kiosk.ready

                function show(): void {
                    if (figure.due)
                        figure.setSource("HomeFigure.qml", {
                            source: home.kiosk.homeFigure
                        });
                }

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.portrait ? -1 : 168 * Theme.u
                Layout.preferredHeight: 120 * Theme.u
                Layout.row: 0
                Layout.column: Theme.portrait ? 0 : 1
                onDueChanged: figure.show()
                Component.onCompleted: figure.show()
            }
        }

        HomeEntrances {
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.u
            kiosk: home.kiosk
        }

        HomeFooter {
            Layout.fillWidth: true
            kiosk: home.kiosk
            onMoreWanted: home.settings = true
        }
    }

    SpokenCorner {
        anchors.right: parent.right
        anchors.top: parent.top
        visible: home.kiosk.ready && !home.kiosk.spoken
        enabled: !home.settings
        onActivated: home.kiosk.toggleSpoken()
    }

    StaffCorner {
        anchors.left: parent.left
        anchors.top: parent.top
        enabled: !home.settings
        onActivated: home.kiosk.openStaff()
    }

    Loader {
        anchors.fill: parent
        active: home.settings
        focus: home.settings
        sourceComponent: SettingsPanel {
            kiosk: home.kiosk
            onClosed: home.settings = false
        }
    }
}
