pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The numbers 0 to 10 to press. Tints mark the bands, and words beneath say what each band means.
ColumnLayout {
    id: ruler

    property int from: 0
    property int value: ruler.from - 1
    property int greenMax: 3
    property int amberMax: 5
    property bool banded: true
    property string low: ""
    property string middle: ""
    property string high: ""
    readonly property list<string> ends: [ruler.low, ruler.middle, ruler.high]
    property real tall: 66 * Theme.u

    signal chosen(int number)

    readonly property real space: 4.4 * Theme.u
    readonly property real cell: (ruler.width - 10 * ruler.space) / 11
    readonly property var bands: [
        {
            tiles: ruler.greenMax + 1,
            words: qsTr("a little")
        },
        {
            tiles: ruler.amberMax - ruler.greenMax,
            words: qsTr("some")
        },
        {
            tiles: 10 - ruler.amberMax,
            words: qsTr("a lot")
        }
    ]

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
                tint: !ruler.banded ? Theme.card : number <= ruler.greenMax ? Theme.tintGreen : number <= ruler.amberMax ? Theme.tintAmber : Theme.tintRed
                rising: !ruler.banded
                says: index === 0 ? ruler.low : index === 10 ? ruler.high : ""
                onActivated: ruler.chosen(number)
            }
        }
    }

    Item {
        Layout.fillWidth: true
        visible: ruler.banded
        implicitHeight: row.height

        Row {
            id: row

            anchors.left: parent.left

            spacing: ruler.space

            Repeater {
                model: ruler.bands.length

                Column {
                    id: band

                    required property int index

                    width: ruler.bands[band.index].tiles * (ruler.cell + ruler.space) - ruler.space
                    visible: ruler.bands[band.index].tiles > 0
                    spacing: 1.5 * Theme.u

                    Rectangle {
                        width: parent.width
                        height: 1.6 * Theme.u
                        radius: height / 2
                        color: Theme.outline
                    }

                    Label {
                        width: parent.width
                        height: 14 * Theme.u * Theme.textScale
                        text: ruler.bands[band.index].words
                        size: 10
                        fit: true
                        color: Theme.muted
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
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
