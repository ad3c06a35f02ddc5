import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Pain before the session is well above the usual: a flare-up. Its gentle form is the large choice, to
// stop for today stands beside it. Says what to do, never what it might be.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property TooSoreViewModel model: screen.kiosk.tooSore

    function heading(): string {
        return screen.model.locked ? qsTr("Please see your physio first") : qsTr("More pain than usual today");
    }

    function advice(): string {
        if (screen.model.locked)
            return qsTr("Pain has kept rising. Your physio wants to talk about it with you.");
        if (screen.model.gentle)
            return qsTr("Do less, but keep moving: one calm minute, then easier moves, not many of them, at your own pace.");
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
                color: screen.model.gentle ? Theme.tintAmber : Theme.tintRed

                Icon {
                    anchors.centerIn: parent
                    name: screen.model.gentle ? "pause" : "stop"
                    size: 52 * Theme.u
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 6 * Theme.u

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 8 * Theme.u

                    Heading {
                        text: screen.heading()
                        size: 28
                    }

                    ReadAloud {
                        kiosk: screen.kiosk
                        words: [screen.heading(), advice.text, then.text, worse.text]
                    }
                }

                Note {
                    id: advice

                    text: screen.advice()
                    lines: Theme.portrait ? 4 : 3
                    size: 15
                    color: Theme.ink
                }

                Note {
                    id: then

                    text: screen.model.locked ? qsTr("Please ask at the desk.") : qsTr("Your physio will see that it hurt.")
                    lines: 2
                    size: 15
                    color: Theme.ink
                }

                Note {
                    id: worse

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
                look: screen.model.gentle ? "plain" : "primary"
                size: 16
                once: true
                text: qsTr("Finish for today")
                onActivated: screen.model.stop()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 180 * Theme.u
                Layout.preferredHeight: 44 * Theme.u
                visible: screen.model.gentle
                look: "primary"
                size: 16
                once: true
                text: qsTr("Go gently")
                onActivated: screen.model.goGently()
            }
        }
    }
}
