pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// A movement as patients see it from two metres away: the figure on its card, what to do, what comes
// next. The sizes are those of a session.
Overlay {
    id: preview

    required property ExercisesModel model

    readonly property var screen: preview.model.screens[Math.max(0, preview.model.screen)] ?? ({})
    readonly property int last: preview.model.screens.length - 1

    title: qsTr("As patients see it")
    widest: preview.width
    edge: 6 * Theme.u
    tightest: 6 * Theme.u
    padding: 10 * Theme.u

    content: ColumnLayout {
        width: parent?.width ?? 0
        height: preview.height - 2 * preview.tightest - 2 * preview.padding
        spacing: 5 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 6 * Theme.u

            Label {
                Layout.fillWidth: true
                text: qsTr("%1: movement %2 of %3").arg(preview.model.name).arg(Math.max(0, preview.model.screen) + 1).arg(preview.last + 1)
                size: 9
                weight: Theme.semiBold
                Accessible.role: Accessible.Heading
            }

            StaffButton {
                enabled: preview.model.screen > 0
                text: qsTr("Back")
                onActivated: preview.model.seeScreen(preview.model.screen - 1)
            }

            StaffButton {
                enabled: preview.model.screen < preview.last
                text: qsTr("Next movement")
                onActivated: preview.model.seeScreen(preview.model.screen + 1)
            }

            StaffButton {
                text: qsTr("Close")
                keys: "Escape"
                onActivated: preview.model.seeScreen(-1)
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 10 * Theme.u
            rowSpacing: 6 * Theme.u

            Rectangle {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 259 * Theme.u
                Layout.preferredHeight: 150 * Theme.u
                radius: 10 * Theme.u
                color: Theme.paper

                ExerciseView {
                    anchors.fill: parent
                    anchors.margins: 6 * Theme.u
                    source: preview.model.figure
                    ground: Theme.paper
                    video: preview.model.pictures.video
                    photos: preview.model.pictures.photos
                    photo: preview.screen.photo ?? 0
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 226 * Theme.u
                Layout.preferredHeight: 110 * Theme.u
                spacing: 4 * Theme.u

                Label {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 76 * Theme.u
                    text: preview.screen.cue ?? ""
                    size: 35
                    giant: true
                    fit: true
                    weight: Theme.bold
                    lineHeight: 0.88
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }

                Label {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 36 * Theme.u
                    text: qsTr("Next: %1").arg(preview.screen.next ?? "")
                    size: Theme.afar
                    giant: true
                    fit: true
                    color: Theme.muted
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
