import Kiosk.Components
import Kiosk.Theme

// The quiet movement on the first screen.
Figure {
    ground: Theme.paper
}
