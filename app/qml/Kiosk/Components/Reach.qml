import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What of a tall screen a hand reaches from a wheelchair: 380 to 1,220 mm above the floor (EN 301 549,
// 8.3.4). Everything is put there when low controls are asked for and the screen's place is known.
QtObject {
    id: reach

    required property KioskViewModel kiosk
    property real tall: 0

    readonly property real lowest: 380
    readonly property real highest: 1220
    readonly property bool known: reach.kiosk.foot > 0
    readonly property real over: Math.max(0, reach.tall - (reach.highest - reach.kiosk.foot) * Theme.mm)
    readonly property real under: Math.max(0, (reach.lowest - reach.kiosk.foot) * Theme.mm)
    // less than a hand's breadth would be no screen any more
    readonly property bool possible: reach.known && reach.tall - reach.over - reach.under >= 200 * Theme.mm
    readonly property bool wanted: reach.possible && reach.kiosk.lowControls
    readonly property real above: reach.wanted ? reach.over : 0
    readonly property real below: reach.wanted ? reach.under : 0
}
