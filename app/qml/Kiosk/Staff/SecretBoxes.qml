pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// A box for each digit; of a PIN only dots are shown, and more boxes as it grows.
Row {
    id: boxes

    required property StaffSignInModel model

    readonly property bool number: boxes.model.stage === "number"
    readonly property int count: Math.max(boxes.number ? 3 : 6, boxes.model.typed)

    spacing: 4 * Theme.u
    LayoutMirroring.enabled: false
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n digits typed", "", boxes.model.typed)

    Repeater {
        model: boxes.count

        Rectangle {
            id: box

            required property int index
            readonly property bool filled: box.index < boxes.model.typed

            width: Math.min(20 * Theme.u, (boxes.width + boxes.spacing) / Math.max(6, boxes.count) - boxes.spacing)
            height: 28 * Theme.u
            radius: 4 * Theme.u
            color: Theme.card
            border.width: (box.filled ? 1.2 : 0.8) * Theme.u
            border.color: box.filled ? Theme.blue : Theme.line

            Label {
                anchors.centerIn: parent
                visible: box.filled && boxes.number
                text: boxes.model.digits.charAt(box.index)
                size: 17
                giant: true
                weight: Theme.bold
                Accessible.ignored: true
            }

            Rectangle {
                anchors.centerIn: parent
                visible: box.filled && !boxes.number
                width: 6 * Theme.u
                height: width
                radius: width / 2
                color: Theme.ink
            }
        }
    }
}
