import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The figure on its card, with the side above and what is safely stored below.
Rectangle {
    id: card

    required property SessionViewModel model

    readonly property bool repsAside: card.model.unit === "seconds" && card.model.reps > 1

    color: Theme.card
    radius: 10 * Theme.u

    Figure {
        anchors.fill: parent
        anchors.margins: 8 * Theme.u
        anchors.topMargin: 22 * Theme.u
        source: card.model.figure
    }

    Chip {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 8 * Theme.u
        widest: card.width * 0.58
        text: card.model.sideText
    }

    Chip {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 8 * Theme.u
        widest: card.width * 0.36
        quiet: true
        text: card.repsAside ? qsTr("Rep %1 of %2").arg(card.model.rep).arg(card.model.reps) : card.model.sets > 1 ? qsTr("Set %1 of %2").arg(card.model.setNumber).arg(card.model.sets) : ""
    }

    Chip {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 8 * Theme.u
        widest: card.width * 0.5
        quiet: true
        icon: "tick"
        text: card.model.saved > 0 ? qsTr("%1 saved").arg(card.model.saved) : ""
    }
}
