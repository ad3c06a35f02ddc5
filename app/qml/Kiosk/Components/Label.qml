import QtQuick
import Kiosk.Theme

// Words. Wraps; with `fit` it also shrinks, down to half, rather than ever lose a word.
Text {
    id: label

    property real size: 11
    property int weight: Theme.regular
    property bool fit: false
    property bool giant: false // a size for two metres already: larger text leaves it alone

    color: Theme.ink
    font.family: Theme.family
    font.weight: label.weight
    font.pixelSize: Math.max(1, label.giant ? label.size * Theme.u : Theme.text(label.size))
    fontSizeMode: label.fit ? Text.Fit : Text.FixedSize
    minimumPixelSize: Math.max(1, Math.round(label.font.pixelSize * 0.5))
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    renderType: Text.QtRendering
}
