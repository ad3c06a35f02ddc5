pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Pain, effort and confidence: the lines, what each is, and its last value.
StaffCard {
    id: card

    required property PatientModel model

    readonly property bool empty: card.model.pain.length + card.model.effort.length + card.model.confidence.length === 0
    readonly property var names: ({
            pain: qsTr("Pain"),
            effort: qsTr("Effort"),
            confidence: qsTr("Confidence")
        })

    title: qsTr("Pain before, effort, confidence")
    spacing: 3 * Theme.u

    TrendChart {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !card.empty
        model: card.model
    }

    EmptyNote {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: card.empty
        verticalAlignment: Text.AlignVCenter
        text: qsTr("No answers yet.")
    }

    Flow {
        Layout.fillWidth: true
        visible: !card.empty
        spacing: 5 * Theme.u

        Repeater {
            model: ["pain", "effort", "confidence"]

            Row {
                id: key

                required property string modelData
                readonly property list<var> points: card.model[key.modelData]
                readonly property var last: key.points[key.points.length - 1]

                visible: key.points.length > 0
                spacing: 3 * Theme.u

                TrendPoint {
                    anchors.verticalCenter: parent.verticalCenter
                    measure: key.modelData
                }

                Label {
                    text: qsTr("%1: %2").arg(card.names[key.modelData]).arg(Math.round((key.last?.y ?? 0) * 10) / 10)
                    size: 7.5
                    weight: Theme.semiBold
                }
            }
        }

        Row {
            visible: card.model.marks.length > 0
            spacing: 3 * Theme.u

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "change"
                size: 8 * Theme.u
                thickness: 3
                color: Theme.muted
            }

            Label {
                text: qsTr("plan changed")
                size: 7.5
                color: Theme.muted
            }
        }
    }
}
