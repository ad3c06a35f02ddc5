import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Sitting down and standing up, on its card.
Rectangle {
    id: card

    required property FigureSource source

    radius: 10 * Theme.u
    color: Theme.card

    Figure {
        anchors.fill: parent
        anchors.margins: 6 * Theme.u
        source: card.source
    }
}
