pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme
import "measures.js" as Measures

// From the first value to the last, and whether the change is one that matters.
StaffCard {
    id: card

    required property PatientModel model

    title: qsTr("From the start to now")
    spacing: 3 * Theme.u

    Label {
        Layout.fillWidth: true
        visible: card.model.measures.length === 0
        text: qsTr("Nothing was measured yet.")
        size: 8.5
        color: Theme.muted
    }

    Repeater {
        model: card.model.measures.length

        ColumnLayout {
            id: line

            required property int index
            readonly property var info: card.model.measures[line.index] ?? {}
            readonly property bool own: (line.info.words ?? "") !== ""
            readonly property string sign: line.info.change === "better" ? "tick" : line.info.change === "worse" ? "hurt" : ""
            readonly property color said: line.info.change === "better" ? Theme.green : line.info.change === "worse" ? Theme.red : Theme.muted
            readonly property string step: line.info.once ? Measures.value(line.info.measure, line.info.last) : qsTr("%1 → %2").arg(Measures.value(line.info.measure, line.info.first)).arg(Measures.value(line.info.measure, line.info.last))

            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: line.own ? 5 * Theme.u : 0
                spacing: 3 * Theme.u

                Label {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    text: line.own ? line.info.words : Measures.title(line.info.measure)
                    size: line.own ? 8 : 8.5
                    weight: line.own ? Theme.regular : Theme.semiBold
                    wrapMode: Text.Wrap
                }

                Label {
                    visible: line.own
                    text: line.step
                    tabular: true
                    size: 8
                    weight: Theme.semiBold
                    wrapMode: Text.NoWrap
                }

                Icon {
                    visible: line.own
                    name: line.sign
                    size: 8 * Theme.u
                    thickness: 3
                    color: line.said
                }
            }

            Flow {
                Layout.fillWidth: true
                visible: !line.own
                spacing: 4 * Theme.u

                Label {
                    text: line.step
                    tabular: true
                    size: 9
                    weight: Theme.semiBold
                    wrapMode: Text.NoWrap
                }

                Icon {
                    visible: line.sign !== ""
                    height: 11 * Theme.u * Theme.textScale
                    name: line.sign
                    size: 8 * Theme.u
                    thickness: 3
                    color: line.said
                }

                Label {
                    text: Measures.change(line.info)
                    size: 8
                    color: line.said
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    StaffButton {
        Layout.fillWidth: true
        visible: card.model.mayMeasure
        text: qsTr("Enter a measure")
        onActivated: card.model.enterMeasure()
    }
}
