pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What the patient does now: exercise, dose, and the rung of its ladder.
StaffCard {
    id: card

    required property PatientModel model

    title: qsTr("Plan")
    spacing: 3 * Theme.u

    Label {
        Layout.fillWidth: true
        visible: card.model.items.length === 0
        text: qsTr("There is no plan yet.")
        size: 8.5
        color: Theme.muted
    }

    Repeater {
        model: card.model.items.length

        ColumnLayout {
            id: item

            required property int index
            readonly property var info: card.model.items[item.index] ?? {}

            Layout.fillWidth: true
            spacing: 0

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: 0.4 * Theme.u
                color: Theme.line
            }

            Label {
                Layout.fillWidth: true
                Layout.topMargin: 2 * Theme.u
                text: item.info.exercise ?? ""
                size: 8.5
                weight: Theme.semiBold
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: 4 * Theme.u

                Label {
                    Layout.fillWidth: true
                    text: item.info.dose ?? ""
                    size: 8
                    color: Theme.muted
                }

                Label {
                    text: qsTr("step %1 of %2").arg(item.info.rung).arg(item.info.rungs)
                    size: 8
                    color: Theme.muted
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
