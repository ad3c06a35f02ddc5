import Kiosk.Components
import Kiosk.Theme

// A button among many: smaller than a patient's, large enough for a finger.
ActionButton {
    size: 8.5
    least: Theme.staffTouch
    tall: Theme.staffTouch
    side: 5 * Theme.u
}
