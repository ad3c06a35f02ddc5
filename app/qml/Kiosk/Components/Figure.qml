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
    shirt: Theme.shirt
    head: Theme.head
    hair: Theme.hair
    mat: Theme.mat
    shadow: Theme.shadow
    prop: Theme.mat
    propEdge: Theme.shadow
    arrow: Theme.orange
    outline: figure.ground
    Accessible.ignored: true
}
