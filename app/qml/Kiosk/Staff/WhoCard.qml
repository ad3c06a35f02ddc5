pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What a patient has, whose they are, when they come next and how they are reached, a line each.
// A touch changes it.
StaffCard {
    id: card

    required property PatientModel model

    function name(what: string): string {
        switch (what) {
        case "diagnosis":
            return qsTr("Diagnosis");
        case "physio":
            return qsTr("Physio");
        case "visit":
            return qsTr("Next visit");
        case "phone":
            return qsTr("Phone");
        case "email":
            return qsTr("E-mail");
        }
        return qsTr("Hospital number");
    }

    function side(of: string): string {
        return of === "left" ? qsTr("left") : of === "right" ? qsTr("right") : of === "both" ? qsTr("both sides") : "";
    }

    visible: card.model.who.length > 0
    title: qsTr("About them")
    spacing: 2 * Theme.u

    Repeater {
        model: card.model.who.length

        RowLayout {
            id: line

            required property int index
            readonly property var info: card.model.who[line.index] ?? {}

            Layout.fillWidth: true
            spacing: 3 * Theme.u

            Label {
                Layout.preferredWidth: 42 * Theme.u * Theme.textScale
                Layout.alignment: Qt.AlignTop
                text: card.name(line.info.what ?? "")
                size: 8
                color: Theme.muted
            }

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                text: [line.info.text, card.side(line.info.side ?? "")].filter(each => (each ?? "") !== "").join(", ")
                size: 8.5
                weight: line.index === 0 ? Theme.semiBold : Theme.regular
                wrapMode: Text.Wrap
            }
        }
    }
}
