import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is hard to do, in the patient's own words. All of it stands above the keyboard.
KeyboardHost {
    id: screen

    required property KioskViewModel kiosk

    readonly property ActivitiesViewModel model: screen.kiosk.activities
    readonly property bool written: screen.model.text.trim() !== ""

    language: screen.kiosk.language
    available: screen.kiosk.touchKeyboard
    spoken: screen.kiosk.spoken

    ColumnLayout {
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
        y: (Theme.portrait ? 16 : 12) * Theme.u
        spacing: (Theme.portrait ? 9 : 5) * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.u

            Heading {
                id: heading

                lines: 2
                size: Theme.portrait ? 25 : 19
                text: qsTr("What is hard to do because of your pain?")
            }

            // what was named so far is not said aloud
            ReadAloud {
                kiosk: screen.kiosk
                words: [heading.text, screen.model.named.length === 0 ? note.text : ""]
            }
        }

        Note {
            id: note

            readonly property bool personal: screen.model.named.length > 0

            lines: 2
            size: 11.5
            text: screen.model.named.length === 0 ? qsTr("Name one thing you want to do with more ease, such as: tie my shoes.") : qsTr("So far: %1").arg(screen.model.named.join(" · "))
        }

        Field {
            id: field

            Layout.fillWidth: true
            focus: true
            size: 15
            tall: Math.max(Theme.touch, 26 * Theme.u)
            most: screen.model.most
            placeholder: qsTr("Number %1 of %2").arg(screen.model.number).arg(screen.model.count)
            text: screen.model.text
            onEdited: text => screen.model.write(text)
            onAccepted: screen.model.next()
            Component.onCompleted: field.forceActiveFocus()
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 2 : 4
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u
            enabled: !screen.model.saving
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.touch, 28 * Theme.u)
                visible: screen.model.named.length === 0
                once: true
                text: qsTr("Not today")
                onActivated: screen.model.putOff()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.touch, 28 * Theme.u)
                visible: screen.model.named.length > 0
                icon: "back"
                once: true
                text: qsTr("Back")
                onActivated: screen.model.back()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.touch, 28 * Theme.u)
                visible: screen.model.number < screen.model.count
                enabled: screen.written
                once: true
                text: qsTr("Add one more")
                onActivated: {
                    screen.model.next();
                    field.forceActiveFocus();
                }
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.portrait ? 2 : 1
                Layout.preferredHeight: Math.max(Theme.touch, 28 * Theme.u)
                enabled: screen.written || screen.model.named.length > 0
                look: "primary"
                once: true
                text: qsTr("That is all")
                onActivated: screen.model.enough()
            }
        }
    }
}
