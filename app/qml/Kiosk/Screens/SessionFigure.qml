import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The figure on its card, with the side and what is safely stored above it.
Rectangle {
    id: card

    required property SessionViewModel model

    color: Theme.card
    radius: 10 * Theme.u

    ExerciseView {
        anchors.fill: parent
        anchors.margins: 8 * Theme.u
        anchors.bottomMargin: note.visible ? note.height + 12 * Theme.u : 8 * Theme.u
        anchors.topMargin: Math.max(20 * Theme.u, side.visible ? side.height + 10 * Theme.u : 0)
        source: card.model.figure
        video: card.model.video
        photos: card.model.photos
        photo: card.model.photo
    }

    Chip {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 8 * Theme.u
        widest: card.width - 16 * Theme.u
        size: Theme.afar * Theme.textScale
        giant: true
        text: card.model.sideText
    }

    Chip {
        anchors.right: parent.right
        anchors.bottom: note.visible ? note.top : parent.bottom
        anchors.margins: 4 * Theme.u
        widest: card.width * 0.38
        quiet: true
        icon: "tick"
        text: card.model.saved > 0 ? qsTr("%1 saved").arg(card.model.saved) : ""
    }

    // what the physio wrote for this person: a band, and a line of words
    Label {
        id: note

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 6 * Theme.u
        height: Math.min(implicitHeight, 46 * Theme.u)
        // in a narrow, large-lettered set the figure needs the room; it was read, and said, before
        visible: text !== "" && !(Theme.portrait && Theme.largeText && card.model.kind === "work")
        text: card.model.note
        size: 13
        fit: true
        weight: Theme.semiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignBottom
        Accessible.role: Accessible.StaticText
    }
}
