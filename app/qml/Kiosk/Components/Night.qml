import QtQuick
import Kiosk.ViewModels

// Over a first screen that nobody has touched for long.
Rectangle {
    id: night

    required property KioskViewModel kiosk

    visible: night.kiosk.doze > 0
    color: "#0E1417"
    opacity: 0.6
}
