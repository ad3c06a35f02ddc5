import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The numbers 0 to 10 to press. Tints mark the bands, and words beneath say what each band means.
ColumnLayout {
    id: scale

    property int value: -1
    property int greenMax: 3
    property int amberMax: 5
    property bool banded: true
    property string low: ""
    property string middle: ""
    property string high: ""
    property real tall: 66 * Theme.u

    signal chosen(int number)

    readonly property real cell: (scale.width - 10 * 4.4 * Theme.u) / 11

    spacing: 4 * Theme.u

    RowLayout {
        Layout.fillWidth: true
        spacing: 4.4 * Theme.u
        uniformCellSizes: true

        Repeater {
            model: 11

            ScaleTile {
                Layout.fillWidth: true
                Layout.preferredHeight: scale.tall
                chosen: scale.value === number
                tint: !scale.banded ? Theme.card : number <= scale.greenMax ? Theme.tintGreen : number <= scale.amberMax ? Theme.tintAmber : Theme.tintRed
                rising: !scale.banded
                says: number === 0 ? scale.low : number === 10 ? scale.high : ""
                onActivated: scale.chosen(number)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 6 * Theme.u

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 100 * Theme.u
            text: scale.low
            size: 11.5
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 60 * Theme.u
            text: scale.middle
            size: 11.5
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 100 * Theme.u
            text: scale.high
            size: 11.5
            color: Theme.muted
            horizontalAlignment: Text.AlignRight
        }
    }
}
