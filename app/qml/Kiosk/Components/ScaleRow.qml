pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The numbers 0 to 10 to press, all alike: what a number leads to is told once it was said.
ColumnLayout {
    id: ruler

    property int from: 0
    property int value: ruler.from - 1
    property bool rising: false
    property string low: ""
    property string middle: ""
    property string high: ""
    readonly property list<string> ends: [ruler.low, ruler.middle, ruler.high]
    property real tall: 66 * Theme.u

    signal chosen(int number)

    readonly property real space: 4.4 * Theme.u

    spacing: 4 * Theme.u

    RowLayout {
        Layout.fillWidth: true
        spacing: ruler.space
        uniformCellSizes: true

        Repeater {
            model: 11

            ScaleTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 34 * Theme.u
                Layout.preferredHeight: ruler.tall
                Layout.maximumHeight: ruler.tall
                from: ruler.from
                chosen: ruler.value === number
                rising: ruler.rising
                says: index === 0 ? ruler.low : index === 10 ? ruler.high : ""
                onActivated: ruler.chosen(number)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 6 * Theme.u

        Repeater {
            model: ruler.ends.length

            Label {
                required property int index
                readonly property string words: ruler.ends[index]

                Layout.fillWidth: true
                Layout.preferredWidth: (index === 1 ? 60 : 100) * Theme.u
                Layout.maximumHeight: (Theme.portrait ? 44 : 30) * Theme.u
                Layout.alignment: Qt.AlignTop
                visible: words !== ""
                text: words
                size: 11.5
                fit: true
                color: Theme.muted
                horizontalAlignment: index === 0 ? Text.AlignLeft : index === 1 ? Text.AlignHCenter : Text.AlignRight
            }
        }
    }
}
