pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// One box for each digit; a PIN shows dots. Digits run left to right in every language.
RowLayout {
    id: boxes

    required property SignInViewModel model

    readonly property bool pin: boxes.model.stage === "pin"

    spacing: 6 * Theme.u
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 of %n digits typed", "", boxes.model.length).arg(boxes.model.typed)

    Repeater {
        model: boxes.model.length

        Rectangle {
            id: box

            required property int index
            readonly property bool filled: box.index < boxes.model.typed
            readonly property bool next: box.index === boxes.model.typed

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumWidth: 36 * Theme.u
            radius: 6 * Theme.u
            color: Theme.card
            border.width: (box.filled || box.next ? 1.4 : 0.8) * Theme.u
            border.color: box.filled || box.next ? Theme.blue : Theme.outline

            Label {
                anchors.centerIn: parent
                visible: box.filled && !boxes.pin
                text: boxes.model.digits.charAt(box.index)
                size: 24
                giant: true
                weight: Theme.bold
                Accessible.ignored: true
            }

            Rectangle {
                anchors.centerIn: parent
                visible: box.filled && boxes.pin
                width: 10 * Theme.u
                height: width
                radius: width / 2
                color: Theme.ink
            }
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: 0
    }
}
