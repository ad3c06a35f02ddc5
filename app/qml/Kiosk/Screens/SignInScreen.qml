import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The code from the card, then the PIN. It never says whether a code exists.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property SignInViewModel model: screen.kiosk.signIn
    readonly property bool pin: screen.model.stage === "pin"
    readonly property bool waiting: screen.model.problem === "wait"

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 28 * Theme.u
        rowSpacing: 10 * Theme.u

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 250 * Theme.u
            spacing: 8 * Theme.u

            Heading {
                Layout.topMargin: Theme.portrait || Theme.largeText ? 0 : 12 * Theme.u
                text: screen.pin ? qsTr("Type your PIN") : qsTr("Type your code")
            }

            Note {
                lines: Theme.portrait ? 3 : 2
                text: screen.pin ? qsTr("The secret number we gave you.") : qsTr("Six digits from your card or handout. Then your PIN. Or just scan your card.")
            }

            CodeBoxes {
                Layout.fillWidth: true
                Layout.maximumWidth: 250 * Theme.u
                Layout.preferredHeight: 42 * Theme.u
                Layout.minimumHeight: (Theme.largeText ? 30 : 36) * Theme.u
                Layout.maximumHeight: 42 * Theme.u
                Layout.topMargin: 6 * Theme.u
                Layout.bottomMargin: 4 * Theme.u
                model: screen.model
            }

            SignInMessage {
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: screen.model
            }

            Flow {
                Layout.fillWidth: true
                spacing: 12 * Theme.u

                ActionButton {
                    height: Theme.touch
                    look: "quiet"
                    icon: "back"
                    once: true
                    text: qsTr("Back to the start")
                    onActivated: screen.kiosk.signOut()
                }

                ActionButton {
                    height: Theme.touch
                    visible: screen.pin
                    look: "quiet"
                    icon: "again"
                    once: true
                    text: qsTr("Type the code again")
                    onActivated: screen.model.startAgain()
                }
            }
        }

        Keypad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 205 * Theme.u
            Layout.maximumHeight: 240 * Theme.u
            enabled: !screen.waiting && !screen.model.busy
            erasable: screen.model.erasable
            enough: screen.model.enough
            onDigit: text => screen.model.press(text)
            onBack: screen.model.back()
            onNext: screen.model.next()
        }
    }
}
