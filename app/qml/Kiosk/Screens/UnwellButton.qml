import QtQuick
import Kiosk.Components
import Kiosk.Theme

// From wherever somebody is: they do not feel well.
ActionButton {
    look: "danger"
    icon: "hurt"
    text: qsTr("I feel unwell")
    side: 5 * Theme.u
    once: true
}
