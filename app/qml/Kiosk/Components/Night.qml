import QtQuick
import Kiosk.ViewModels

// Over a first screen that nobody has touched for long: dim, and at night black where that is set.
Rectangle {
    id: night

    required property KioskViewModel kiosk

    visible: night.kiosk.doze > 0
    color: night.kiosk.asleep ? "black" : "#0E1417"
    opacity: night.kiosk.asleep ? 1 : 0.6
}
