import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Keeps the theme true to the window and to what the patient has chosen.
Item {
    id: settings

    required property KioskViewModel kiosk

    Binding {
        target: Theme
        property: "width"
        value: settings.width
    }

    Binding {
        target: Theme
        property: "height"
        value: settings.height
    }

    Binding {
        target: Theme
        property: "mm"
        value: settings.kiosk.diagonal > 0 ? Math.hypot(settings.Screen.width, settings.Screen.height) / (settings.kiosk.diagonal * 25.4) : settings.Screen.pixelDensity
    }

    Binding {
        target: Theme
        property: "desk"
        value: settings.kiosk.desk || settings.kiosk.deskLayout && settings.kiosk.screen === "staff"
    }

    Binding {
        target: Theme
        property: "dark"
        value: settings.kiosk.highContrast
    }

    Binding {
        target: Theme
        property: "largeText"
        value: settings.kiosk.largeText
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: settings.kiosk.reducedMotion
    }
}
