import Kiosk.Theme

// Something that is on or off, among much else.
StaffButton {
    id: toggle

    property bool on: false

    icon: toggle.on ? "tick" : ""
    weight: toggle.on ? Theme.bold : Theme.regular
    look: "plain"
}
