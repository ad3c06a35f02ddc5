import QtQuick
import Kiosk.Items
import Kiosk.Theme

// The moving person, in the theme's colours.
FigureItem {
    id: figure

    property color ground: Theme.card

    near: Theme.near
    far: Theme.far
    accent: Theme.accent
    accentFar: Theme.accentFar
    head: Theme.dark ? Theme.near : Theme.far
    shadow: Theme.track
    mat: Theme.track
    prop: Theme.line
    arrow: Theme.orange
    outline: figure.ground
    Accessible.ignored: true
}
