import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The figure on its card, as large as the card allows, with what is safely stored in a corner.
Rectangle {
    id: card

    required property SessionViewModel model

    function told(): string {
        if (card.model.video !== "")
            return qsTr("A film of this exercise plays. %1").arg(card.model.aim);
        return card.model.photos.length > 0 ? qsTr("A photo shows this exercise. %1").arg(card.model.aim) : qsTr("A figure shows this exercise. %1").arg(card.model.aim);
    }

    color: Theme.card
    radius: 10 * Theme.u

    ExerciseView {
        anchors.fill: parent
        anchors.margins: 6 * Theme.u
        anchors.bottomMargin: note.visible ? note.height + 10 * Theme.u : 6 * Theme.u
        source: card.model.figure
        video: card.model.video
        photos: card.model.photos
        photo: card.model.photo
        Accessible.role: Accessible.Graphic
        Accessible.name: card.told()
    }

    // a second figure stands in the lower corner, and what a physio wrote below
    Chip {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 4 * Theme.u
        widest: Math.min(0.7 * card.width, 100 * Theme.u)
        quiet: true
        icon: "tick"
        text: card.model.saved > 0 && card.width > 110 * Theme.u ? qsTr("%1 saved").arg(card.model.saved) : ""
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
