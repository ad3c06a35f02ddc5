import QtQuick
import Kiosk.Items
import Kiosk.Theme

// The moving person, in the colours of app/figure/palette.py.
FigureItem {
    dark: Theme.dark
    ground: Theme.card
    Accessible.ignored: true
}
