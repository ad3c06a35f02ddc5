pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A printer with its page: inside, on the way, or out.
Item {
    id: printer

    property bool busy: false
    property bool out: false
    property bool failed: false

    readonly property real unit: Math.min(printer.width / 120, printer.height / 100)

    Accessible.ignored: true

    Item {
        anchors.centerIn: parent
        width: 120 * printer.unit
        height: 100 * printer.unit

        Rectangle {
            x: 32 * printer.unit
            y: 4 * printer.unit
            width: 56 * printer.unit
            height: 30 * printer.unit
            radius: 3 * printer.unit
            color: Theme.far
        }

        Rectangle {
            x: 8 * printer.unit
            y: 26 * printer.unit
            width: 104 * printer.unit
            height: 46 * printer.unit
            radius: 9 * printer.unit
            color: printer.failed ? Theme.far : Theme.near
        }

        Item {
            x: 24 * printer.unit
            y: 54 * printer.unit
            width: 72 * printer.unit
            height: 46 * printer.unit
            clip: true

            Rectangle {
                id: page

                property real way: printer.out ? 1 : printer.busy ? 0.55 : 0.12

                x: 6 * printer.unit
                y: (page.way - 1) * height
                width: 60 * printer.unit
                height: 42 * printer.unit
                radius: 2 * printer.unit
                color: Theme.dark ? "#E8EEF1" : "#FFFFFF"
                border.width: Math.max(1, 0.8 * printer.unit)
                border.color: Theme.outline

                Behavior on way {
                    NumberAnimation {
                        duration: Theme.time(600)
                        easing.type: Easing.OutCubic
                    }
                }

                Repeater {
                    model: 4

                    Rectangle {
                        required property int index

                        x: 7 * printer.unit
                        y: (8 + index * 8) * printer.unit
                        width: (index === 0 ? 26 : 46) * printer.unit
                        height: 3 * printer.unit
                        radius: height / 2
                        color: index === 0 ? Theme.accent : "#D3CABA"
                    }
                }
            }
        }

        Rectangle {
            x: 18 * printer.unit
            y: 50 * printer.unit
            width: 84 * printer.unit
            height: 6 * printer.unit
            radius: height / 2
            color: Theme.ink
        }
    }
}
