import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The two ways in: a card under the scanner, or the code from it.
GridLayout {
    id: entrances

    required property KioskViewModel kiosk

    columns: Theme.portrait ? 1 : 2
    columnSpacing: 11 * Theme.u
    rowSpacing: 8 * Theme.u

    Pressable {
        id: card

        property bool asked: false

        Layout.fillWidth: true
        Layout.preferredWidth: 280 * Theme.u
        Layout.preferredHeight: 70 * Theme.u
        label: title.text
        hint: how.text
        onActivated: card.asked = true

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: card.down ? Qt.tint(Theme.blue, "#40000000") : Theme.blue
        }

        RowLayout {
            anchors.fill: parent
            anchors.margins: 12 * Theme.u
            spacing: 12 * Theme.u

            Icon {
                Layout.alignment: Qt.AlignVCenter
                name: "card"
                color: Theme.blueInk
                size: 34 * Theme.u
                thickness: 1.6
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2 * Theme.u

                Label {
                    id: title

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: qsTr("Scan your card to begin")
                    size: 17
                    weight: Theme.semiBold
                    fit: true
                    color: Theme.blueInk
                    verticalAlignment: how.visible ? Text.AlignBottom : Text.AlignVCenter
                    Accessible.ignored: true
                }

                Label {
                    id: how

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: card.asked
                    text: qsTr("Hold the square on your card in front of the scanner.")
                    size: 10
                    fit: true
                    color: Theme.blueInk
                    verticalAlignment: Text.AlignTop
                    Accessible.ignored: true
                }
            }
        }

        FocusRing {}
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 190 * Theme.u
        Layout.preferredHeight: (Theme.portrait ? 50 : 70) * Theme.u
        size: 15
        once: true
        text: qsTr("Type my code")
        onActivated: entrances.kiosk.typeCode()
    }
}
