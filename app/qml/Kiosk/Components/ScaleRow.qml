pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The numbers 0 to 10 to press, all alike: what a number leads to is told once it was said. On a
// tall screen they stand in two rows, so that each is as wide as a finger needs.
ColumnLayout {
    id: ruler

    property int from: 0
    property int value: ruler.from - 1
    property bool rising: false
    property string low: ""
    property string middle: ""
    property string high: ""
    property real tall: 66 * Theme.u

    readonly property int columns: Theme.portrait ? 6 : 11
    readonly property real space: 4.4 * Theme.u

    signal chosen(int number)

    spacing: 4 * Theme.u

    // above two rows what begins and ends the first of them, below one row all three
    component Ends: RowLayout {
        id: ends

        property list<string> words: []
        property bool gap: false // the last place of the row has no number

        Layout.fillWidth: true
        spacing: 6 * Theme.u

        Repeater {
            model: ends.words.length

            Label {
                required property int index
                readonly property string said: ends.words[index] ?? ""

                Layout.fillWidth: true
                Layout.preferredWidth: (ends.words.length === 3 && index === 1 ? 60 : 100) * Theme.u
                Layout.maximumHeight: 30 * Theme.u * Theme.textScale
                Layout.alignment: Qt.AlignTop
                visible: said !== ""
                text: said
                size: 11.5
                fit: true
                color: Theme.muted
                horizontalAlignment: index === ends.words.length - 1 && index > 0 || ruler.high === said ? Text.AlignRight : index === 0 ? Text.AlignLeft : Text.AlignHCenter
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 20 * Theme.u
            visible: ends.gap
        }
    }

    Ends {
        visible: Theme.portrait
        words: Theme.portrait ? [ruler.low, ruler.middle] : []
    }

    GridLayout {
        id: grid

        Layout.fillWidth: true
        columns: ruler.columns
        columnSpacing: ruler.space
        rowSpacing: ruler.space
        uniformCellWidths: true

        Repeater {
            model: 11

            ScaleTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(34 * Theme.u, Theme.touch)
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

    Ends {
        gap: Theme.portrait
        words: Theme.portrait ? [ruler.high] : [ruler.low, ruler.middle, ruler.high]
    }
}
