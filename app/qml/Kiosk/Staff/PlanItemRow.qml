import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One exercise of a plan: its figure, its name, its dose and its rung.
Pressable {
    id: row

    property int number: 1
    property var item: ({})
    property var line: ({})
    property bool chosen: false
    readonly property string dose: row.line.dose ?? ""
    readonly property string rung: qsTr("rung %1").arg(row.line.rung ?? "")

    label: row.item.name ?? ""
    hint: [row.dose, row.rung].join(", ")
    implicitHeight: Math.max(26 * Theme.u, words.implicitHeight + 4 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: 4 * Theme.u
        color: row.down ? Qt.tint(Theme.card, "#382B6C8F") : row.chosen ? Theme.tintBlue : "transparent"
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 3 * Theme.u
        anchors.rightMargin: 4 * Theme.u
        spacing: 4 * Theme.u

        ExerciseView {
            Layout.preferredWidth: 34 * Theme.u
            Layout.preferredHeight: 23 * Theme.u
            ground: row.chosen ? Theme.tintBlue : Theme.card
            source: row.item.figure ?? null
            photos: row.item.photo ? [row.item.photo] : []
            dots: 400
            gone: 0
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: qsTr("%1. %2").arg(row.number).arg(row.item.name ?? "")
                size: 8.5
                weight: Theme.semiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: row.line.dose ?? ""
                size: 7.5
                color: Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        Icon {
            visible: row.line.warned ?? false
            name: "hurt"
            color: Theme.chipInk
            size: 10 * Theme.u
        }

        Label {
            text: row.line.rung ?? ""
            size: 8
            color: Theme.muted
            Accessible.ignored: true
        }
    }

    FocusRing {
        inset: 0
    }
}
