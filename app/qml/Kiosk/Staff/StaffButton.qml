import Kiosk.Components
import Kiosk.Theme

// A button among many: smaller than a patient's, large enough for a finger.
ActionButton {
    id: button

    property string keys: "" // what presses it from anywhere on the page

    size: 8.5
    least: Theme.staffTouch
    tall: Theme.staffTouch
    side: 5 * Theme.u

    KeyPress {
        button: button
        sequence: button.keys
    }
}
