pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// A ladder from easy to hard, every rung moving: touch the one that fits.
RowLayout {
    id: ladder

    required property DraftModel draft

    spacing: 3 * Theme.u
    uniformCellSizes: true

    Repeater {
        model: ladder.draft.rungs

        Pressable {
            id: rung

            required property var modelData
            readonly property bool on: ladder.draft.rung === rung.modelData.id

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10 * Theme.u
            implicitHeight: column.implicitHeight + 6 * Theme.u
            label: rung.modelData.name
            hint: [rung.modelData.dose, rung.modelData.needs].filter(each => each !== "").join(", ")
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: rung.on
            onActivated: ladder.draft.chooseRung(rung.modelData.id)

            Rectangle {
                anchors.fill: parent
                radius: 4 * Theme.u
                color: rung.down ? Qt.tint(Theme.card, "#382B6C8F") : Theme.card
                border.width: (rung.on ? 1.8 : 0.6) * Theme.u
                border.color: rung.on ? Theme.blue : Theme.line
            }

            ColumnLayout {
                id: column

                anchors.fill: parent
                anchors.margins: 3 * Theme.u
                spacing: 1 * Theme.u

                ExerciseView {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 25 * Theme.u
                    source: rung.modelData.figure ?? null
                    photos: rung.modelData.photo ? [rung.modelData.photo] : []
                    dots: 400
                    gone: 0
                }

                Label {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 18 * Theme.u * Theme.textScale
                    text: rung.modelData.name
                    size: 7.5
                    fit: true
                    weight: Theme.semiBold
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 14 * Theme.u * Theme.textScale
                    text: rung.modelData.dose
                    size: 7
                    fit: true
                    color: Theme.muted
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }

                Label {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 8 * Theme.u * Theme.textScale
                    text: rung.modelData.now ? qsTr("in use") : ""
                    size: 7
                    fit: true
                    weight: Theme.semiBold
                    color: Theme.green
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }

            FocusRing {
                inset: 0
            }
        }
    }
}
