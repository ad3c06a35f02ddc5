pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Exercises that could be added, each by its figure.
GridView {
    id: grid

    required property DraftModel draft

    signal chosen(string exercise)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cellWidth: Math.floor(width / (Theme.portrait ? 3 : 6))
    cellHeight: 62 * Theme.u + (Theme.textScale - 1) * 40 * Theme.u
    model: grid.draft.choices

    footer: Item {
        width: grid.width
        height: grid.draft.more > 0 ? others.implicitHeight + 8 * Theme.u : 0

        Label {
            id: others

            anchors.centerIn: parent
            width: parent.width
            visible: grid.draft.more > 0
            text: qsTr("There are %L1 more. Type words of their names to find them.").arg(grid.draft.more)
            color: Theme.muted
            size: 8
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }

    delegate: Item {
        id: cell

        required property var modelData
        readonly property bool draft: cell.modelData.draft ?? false

        width: grid.cellWidth
        height: grid.cellHeight

        Pressable {
            id: tile

            anchors.fill: parent
            anchors.margins: 1.5 * Theme.u
            label: cell.modelData.name
            hint: why.text
            enabled: !cell.draft
            onActivated: grid.chosen(cell.modelData.id)

            Rectangle {
                anchors.fill: parent
                radius: 4 * Theme.u
                color: tile.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
                border.width: 0.6 * Theme.u
                border.color: Theme.line
            }

            ExerciseView {
                opacity: cell.draft ? 0.4 : 1
                anchors.top: parent.top
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.topMargin: 2 * Theme.u
                width: parent.width - 6 * Theme.u
                height: parent.height * (cell.draft ? 0.42 : 0.6)
                source: cell.modelData.figure ?? null
                photos: cell.modelData.photo ? [cell.modelData.photo] : []
                dots: 400
                gone: 0
            }

            // Greyed, but to be read: what is to be done about it
            Label {
                id: why

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: 2 * Theme.u
                height: parent.height * 0.27
                visible: cell.draft
                text: cell.draft ? qsTr("Draft: confirm what it needs, under Exercises") : ""
                size: 7
                fit: true
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Label {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: cell.draft ? why.top : parent.bottom
                anchors.margins: cell.draft ? 1 * Theme.u : 2 * Theme.u
                height: parent.height * (cell.draft ? 0.25 : 0.36)
                text: cell.modelData.name
                color: cell.draft ? Theme.muted : Theme.ink
                size: 8
                fit: true
                weight: Theme.semiBold
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            FocusRing {
                inset: 0
            }
        }
    }

    EmptyNote {
        anchors.centerIn: parent
        width: parent.width
        visible: grid.count === 0
        text: grid.draft.none ? qsTr("No exercise has these words. Try fewer.") : qsTr("One moment …")
    }
}
