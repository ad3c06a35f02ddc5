import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The patient's goal in their own words, the step that comes, and the way to all five.
Pressable {
    id: card

    required property GoalViewModel model

    readonly property int at: card.model.now
    readonly property string step: card.model.steps[card.at - 1] || own.steps[card.at - 1]

    label: qsTr("My goal")
    hint: `${card.model.words}. ${steps.text} ${card.step}`
    implicitHeight: Math.max(Theme.touch, (!Theme.portrait ? 30 : Theme.largeText ? 53 : 50) * Theme.textScale * Theme.u)

    GoalWords {
        id: own
    }

    Rectangle {
        anchors.fill: parent
        radius: 10 * Theme.u
        color: card.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
        border.width: 0.8 * Theme.u
        border.color: Theme.outline
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: 10 * Theme.u
        anchors.rightMargin: 8 * Theme.u
        anchors.topMargin: 3 * Theme.u
        anchors.bottomMargin: 3 * Theme.u
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 10 * Theme.u
        rowSpacing: 0

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: (Theme.portrait ? 150 : 220) * Theme.u
            text: qsTr("My goal: %1").arg(card.model.words)
            size: 11.5
            weight: Theme.bold
            fit: true
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: (Theme.portrait ? 250 : 200) * Theme.u
            spacing: 6 * Theme.u

            Label {
                id: steps

                Layout.preferredWidth: implicitWidth
                Layout.maximumWidth: 70 * Theme.textScale * Theme.u
                Layout.fillHeight: true
                text: qsTr("Step %1 of %2:").arg(card.at).arg(card.model.steps.length)
                size: 12
                fit: true
                color: Theme.muted
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: card.step
                size: 12
                fit: true
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Icon {
                name: "forward"
                size: 12 * Theme.u
            }
        }
    }

    FocusRing {}
}
