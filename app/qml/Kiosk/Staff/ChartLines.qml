pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// A chart, and below it what each line is, with its last value.
ColumnLayout {
    id: part

    required property PatientModel model
    required property list<string> names
    required property var titles
    property bool marked: false // where the plan changed
    property bool dated: false // which days the ends are

    spacing: 3 * Theme.u

    TrendChart {
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: part.model
        names: part.names
        titles: part.titles
        marked: part.marked
        dated: part.dated
    }

    Flow {
        Layout.fillWidth: true
        spacing: 5 * Theme.u

        Repeater {
            model: Object.keys(part.titles)

            Row {
                id: key

                required property string modelData
                readonly property list<var> points: part.model[key.modelData]
                readonly property var last: key.points[key.points.length - 1]

                visible: key.points.length > 0
                spacing: 3 * Theme.u

                TrendPoint {
                    anchors.verticalCenter: parent.verticalCenter
                    measure: key.modelData
                }

                Label {
                    text: qsTr("%1: %2").arg(part.titles[key.modelData]).arg(Math.round((key.last?.y ?? 0) * 10) / 10)
                    size: 7.5
                    weight: Theme.semiBold
                }
            }
        }

        Row {
            visible: part.marked && part.model.marks.length > 0
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
