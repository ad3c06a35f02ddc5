import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What has grown, in the patient's own words and numbers.
Rectangle {
    id: card

    required property DoneViewModel model

    readonly property list<var> gains: card.model.gains

    // one text, so that all lines are of one size
    function told(): string {
        if (card.gains.length === 0)
            return card.model.days > 1 ? qsTr("%n days with exercise so far. Each one counts.", "", card.model.days) : qsTr("The first day is done. From the next visit on, you see here what has changed.");
        const lines = card.gains.map(gain => gain.own ? qsTr("%1: from %2 to %3 of 10").arg(gain.words).arg(gain.before).arg(gain.now) : qsTr("%1: %2 to %n times", "", gain.now).arg(gain.words).arg(gain.before));
        return [qsTr("You can do more than on day %1").arg(card.gains[0].day), ...lines].join("\n");
    }

    implicitHeight: 46 * Theme.u
    radius: 10 * Theme.u
    color: card.gains.length > 0 ? Theme.tintGreen : Theme.card

    Label {
        anchors.fill: parent
        anchors.margins: 4 * Theme.u
        anchors.leftMargin: 11 * Theme.u
        anchors.rightMargin: 8 * Theme.u
        text: card.told()
        size: 12.5
        fit: true
        weight: Theme.semiBold
        verticalAlignment: Text.AlignVCenter
    }
}
