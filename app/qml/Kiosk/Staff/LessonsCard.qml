import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What the patient has read about pain.
StaffCard {
    id: card

    required property PatientModel model

    title: qsTr("Lessons")
    spacing: 2 * Theme.u

    Label {
        Layout.fillWidth: true
        text: card.model.lessonsSeen === 0 ? qsTr("None seen yet.") : card.model.lessonsTotal > 0 ? qsTr("%1 of %2 seen").arg(card.model.lessonsSeen).arg(card.model.lessonsTotal) : qsTr("%1 seen").arg(card.model.lessonsSeen)
        size: 8.5
        weight: card.model.lessonsSeen > 0 ? Theme.semiBold : Theme.regular
        color: card.model.lessonsSeen > 0 ? Theme.ink : Theme.muted
    }

    Label {
        Layout.fillWidth: true
        visible: card.model.lessonsAnswered > 0
        text: qsTr("%1 of %n answers right", "", card.model.lessonsAnswered).arg(card.model.lessonsRight)
        size: 8
        color: Theme.muted
    }

    Label {
        Layout.fillWidth: true
        visible: card.model.lastLesson !== ""
        text: qsTr("Last: %1").arg(card.model.lastLesson)
        size: 8
        color: Theme.muted
    }
}
