pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One question with its three answers: beside it, or under it where the screen is narrow.
Item {
    id: row

    property string ask: ""
    property list<string> signs: []
    property string said: ""
    property FitGroup asks: null
    property FitGroup told: null
    property FitGroup answers: null

    readonly property string words: row.signs.join(" · ")
    readonly property string all: row.words === "" ? row.ask : `${row.ask} ${row.words}` // tells rows apart
    readonly property bool much: row.words.length > 72

    signal answered(string said)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.width: 0.6 * Theme.u
        border.color: Theme.outline
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: 7 * Theme.u
        anchors.rightMargin: 4 * Theme.u
        anchors.topMargin: (Theme.portrait ? 3 : 2) * Theme.u
        anchors.bottomMargin: (Theme.portrait ? 4 : 2) * Theme.u
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 6 * Theme.u
        rowSpacing: 3 * Theme.u

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            SharedLabel {
                group: row.asks
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: (row.much ? 11.5 : 15) * Theme.u
                text: row.ask
                size: 12.5
                weight: Theme.semiBold
                fit: true
                verticalAlignment: signs.visible ? Text.AlignBottom : Text.AlignVCenter
            }

            SharedLabel {
                id: signs

                group: row.told
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: (row.much ? 22 : 15) * Theme.u
                visible: text !== ""
                text: row.words
                size: 11
                color: Theme.muted
                fit: true
                verticalAlignment: Text.AlignTop
            }
        }

        RowLayout {
            Layout.fillWidth: Theme.portrait
            Layout.fillHeight: !Theme.portrait
            Layout.preferredHeight: Math.max(Theme.touch, 24 * Theme.u)
            spacing: 4 * Theme.u
            uniformCellSizes: true

            SafetyAnswer {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Yes")
                group: row.answers
                about: row.all
                on: row.said === "yes"
                onActivated: row.answered("yes")
            }

            SafetyAnswer {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("No")
                group: row.answers
                about: row.all
                on: row.said === "no"
                onActivated: row.answered("no")
            }

            SafetyAnswer {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Not sure")
                group: row.answers
                about: row.all
                on: row.said === "unsure"
                onActivated: row.answered("unsure")
            }
        }
    }
}
