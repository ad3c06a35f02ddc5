import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Pain before the session is red. To stop is the large choice; the easier versions stand beside it
// where the plan has them. Says what to do, never what it might be.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property TooSoreViewModel model: screen.kiosk.tooSore

    function heading(): string {
        return screen.model.locked ? qsTr("Please see your physio first") : qsTr("Too sore for this today");
    }

    function advice(): string {
        if (screen.model.locked)
            return qsTr("It has hurt a lot lately. Your physio wants to talk about it with you.");
        if (screen.model.gentle)
            return qsTr("Stop for today, or try the easier versions slowly. Stop if it gets worse.");
        return qsTr("Stop for today. Try again next time.");
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: screen.heading()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 6 * Theme.u

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 16 * Theme.u
            rowSpacing: 12 * Theme.u

            Rectangle {
                Layout.preferredWidth: (Theme.portrait && Theme.largeText ? 56 : 76) * Theme.u
                Layout.preferredHeight: Layout.preferredWidth
                Layout.alignment: Qt.AlignTop
                radius: 14 * Theme.u
                color: Theme.tintRed

                Icon {
                    anchors.centerIn: parent
                    name: "stop"
                    size: 52 * Theme.u
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 6 * Theme.u

                Heading {
                    text: screen.heading()
                    size: 28
                }

                Note {
                    text: screen.advice()
                    lines: Theme.portrait ? 4 : 2
                    size: 15
                    color: Theme.ink
                }

                Note {
                    text: screen.model.locked ? qsTr("Please ask at the desk.") : qsTr("Your physio will see that it hurt.")
                    lines: 2
                    size: 15
                    color: Theme.ink
                }

                Note {
                    text: qsTr("Is it new, or much worse? Tell someone from the clinic now.")
                    lines: Theme.portrait ? 3 : 2
                    size: 15
                    color: Theme.ink
                }
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : screen.model.gentle ? 3 : 2
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            UnwellButton {
                Layout.fillWidth: Theme.portrait
                Layout.preferredHeight: (Theme.portrait ? 32 : 44) * Theme.u
                onActivated: screen.kiosk.feelUnwell()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 140 * Theme.u
                Layout.preferredHeight: 44 * Theme.u
                visible: screen.model.gentle
                size: 16
                once: true
                text: qsTr("Easier versions")
                onActivated: screen.model.goGently()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 180 * Theme.u
                Layout.preferredHeight: 44 * Theme.u
                look: "primary"
                size: 16
                once: true
                text: qsTr("Stop for today")
                onActivated: screen.model.stop()
            }
        }
    }
}
