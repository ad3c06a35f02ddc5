pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What a patient has, whose they are, when they come next and how they are reached, a line each.
StaffCard {
    id: card

    required property PatientModel model

    function line(info: var): string {
        switch (info.what) {
        case "diagnosis":
            return [info.text, card.side(info.side)].filter(each => each !== "").join(", ");
        case "physio":
            return qsTr("Physio: %1").arg(info.text);
        case "visit":
            return qsTr("Next visit: %1").arg(info.text);
        case "phone":
            return qsTr("Phone: %1").arg(info.text);
        case "email":
            return qsTr("E-mail: %1").arg(info.text);
        case "number":
            return qsTr("Hospital number: %1").arg(info.text);
        }
        return "";
    }

    function side(of: string): string {
        return of === "left" ? qsTr("left") : of === "right" ? qsTr("right") : of === "both" ? qsTr("both sides") : "";
    }

    visible: card.model.who.length > 0
    title: qsTr("About them")
    spacing: 2 * Theme.u

    Repeater {
        model: card.model.who.length

        Label {
            required property int index
            readonly property var info: card.model.who[index] ?? {}

            Layout.fillWidth: true
            text: card.line(info)
            size: 8.5
            weight: info.what === "diagnosis" ? Theme.semiBold : Theme.regular
            wrapMode: Text.Wrap
        }
    }
}
