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

    readonly property string told: row.signs.join(" · ")
    readonly property string all: row.told === "" ? row.ask : `${row.ask} ${row.told}` // tells rows apart
    readonly property bool much: row.told.length > 72

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

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: (row.much ? 11.5 : 15) * Theme.u
                text: row.ask
                size: 12.5
                weight: Theme.semiBold
                fit: true
                verticalAlignment: signs.visible ? Text.AlignBottom : Text.AlignVCenter
            }

            Label {
                id: signs

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: (row.much ? 22 : 15) * Theme.u
                visible: text !== ""
                text: row.told
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
                about: row.all
                on: row.said === "yes"
                onActivated: row.answered("yes")
            }

            SafetyAnswer {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("No")
                about: row.all
                on: row.said === "no"
                onActivated: row.answered("no")
            }

            SafetyAnswer {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Not sure")
                about: row.all
                on: row.said === "unsure"
                onActivated: row.answered("unsure")
            }
        }
    }
}
