import QtQuick
import Kiosk.Theme

// The way to spoken screens without headphones. A clinic may put a mark there that fingers can feel.
HoldCorner {
    icon: "sound"
    word: qsTr("Spoken")
    mark: Theme.muted
    label: qsTr("Spoken screens")
    hint: qsTr("Hold this corner for two seconds, or plug in headphones.")
}
