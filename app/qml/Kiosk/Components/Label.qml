import QtQuick
import Kiosk.Theme

// Words. Wraps; with `fit` it also shrinks, down to half, rather than ever lose a word. Qt tells a
// screen reader of words only where they have a role, and their name only where it is given.
Text {
    id: label

    property real size: 11
    property int weight: Theme.regular
    property bool fit: false
    readonly property real pixels: Math.max(1, label.giant ? label.size * Theme.u : Theme.text(label.size))
    property bool tabular: false // figures of one width, where they stand below each other or run
    property bool giant: false // a size for two metres already: larger text leaves it alone

    color: Theme.ink
    font.family: Theme.family
    font.weight: label.weight
    font.pixelSize: label.pixels
    font.features: label.tabular ? ({
            tnum: 1
        }) : ({})
    font.letterSpacing: label.size >= 18 ? -0.02 * label.pixels : 0
    fontSizeMode: label.fit ? Text.Fit : Text.FixedSize
    minimumPixelSize: Math.max(1, Math.round(label.pixels * 0.5))
    wrapMode: Text.WordWrap
    bottomPadding: label.lineHeight > 1 ? 0.2 * label.pixels : 0 // Fit forgets the line height
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    renderType: Text.QtRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
    Accessible.ignored: label.text === ""
}
