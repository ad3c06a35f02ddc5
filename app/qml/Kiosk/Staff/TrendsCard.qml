pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// Pain before, at its worst in exercise and after; effort and confidence below it.
StaffCard {
    id: card

    required property PatientModel model

    readonly property bool empty: card.model.pain.length + card.model.worst.length + card.model.after.length + card.model.effort.length + card.model.confidence.length === 0

    title: qsTr("From the first day")
    spacing: 3 * Theme.u

    EmptyNote {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: card.empty
        verticalAlignment: Text.AlignVCenter
        text: qsTr("No answers yet.")
    }

    ChartLines {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !card.empty
        model: card.model
        names: ["after", "worst", "pain"]
        marked: true
        titles: ({
                pain: qsTr("Pain before"),
                worst: qsTr("worst in"),
                after: qsTr("after")
            })
    }

    ChartLines {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !card.empty
        model: card.model
        names: ["effort", "confidence"]
        dated: true
        titles: ({
                effort: qsTr("Effort"),
                confidence: qsTr("Confidence")
            })
    }
}
