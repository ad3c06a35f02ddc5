import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The figure on its card, as large as the card allows, with what is safely stored beneath it.
Rectangle {
    id: card

    required property SessionViewModel model

    color: Theme.card
    radius: 10 * Theme.u

    ExerciseView {
        anchors.fill: parent
        anchors.margins: 6 * Theme.u
        source: card.model.figure
        video: card.model.video
        photos: card.model.photos
        photo: card.model.photo
    }

    Chip {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 4 * Theme.u
        widest: Math.min(0.7 * card.width, 100 * Theme.u)
        quiet: true
        icon: "tick"
        text: card.model.saved > 0 && card.width > 110 * Theme.u ? qsTr("%1 saved").arg(card.model.saved) : ""
    }
}
