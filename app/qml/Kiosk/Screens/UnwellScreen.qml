pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Somebody feels unwell: time stands still. One touch says what it is; it never says what it means.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property UnwellViewModel model: screen.kiosk.unwell
    readonly property var signs: [
        {
            id: "dizzy",
            words: qsTr("Dizzy, or I may faint")
        },
        {
            id: "chest",
            words: qsTr("My chest hurts, or it is hard to breathe")
        },
        {
            id: "numb",
            words: qsTr("Numb, tingly or weak, and it is new")
        },
        {
            id: "headache",
            words: qsTr("A very bad headache")
        },
        {
            id: "other",
            words: qsTr("Something else")
        }
    ]

    component Mistake: ActionButton {
        Layout.preferredHeight: Math.max(Theme.touch, 30 * Theme.u)
        icon: "back"
        text: qsTr("I pressed it by mistake")
        once: true
        onActivated: screen.model.takeBack()
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: (Theme.portrait ? 16 : 18) * Theme.u
        anchors.bottomMargin: anchors.topMargin
        spacing: 7 * Theme.u

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 2 : 3
            columnSpacing: 9 * Theme.u
            rowSpacing: 4 * Theme.u

            Heading {
                id: heading

                text: qsTr("Stop, and sit down")
                size: 30
            }

            ReadAloud {
                kiosk: screen.kiosk
                words: [heading.text, note.text, ...screen.signs.map(each => each.words)]
            }

            Mistake {
                visible: !Theme.portrait
            }

            Note {
                id: note

                Layout.columnSpan: Theme.portrait ? 2 : 3
                lines: Theme.portrait ? 3 : 2
                size: 16
                color: Theme.ink
                text: qsTr("Tell someone near you. What do you feel?")
            }
        }

        Repeater {
            model: screen.signs

            SignRow {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 34 * Theme.u
                Layout.maximumHeight: 60 * Theme.u
                text: modelData.words
                onActivated: screen.model.tell(modelData.id)
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
            visible: Theme.portrait
        }

        Mistake {
            Layout.fillWidth: true
            visible: Theme.portrait
        }
    }
}
