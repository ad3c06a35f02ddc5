import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The giant count in its ring. Orange while the patient moves, blue while waiting.
Item {
    id: count

    required property SessionViewModel model
    property string says: ""

    readonly property bool working: count.model.kind === "work"
    // three digits stand closer and are thinner, in a thinner ring
    readonly property bool hundreds: count.model.count >= 100

    Accessible.role: Accessible.StaticText
    Accessible.name: `${count.model.count} ${count.says}`.trim()

    Ring {
        id: ring

        anchors.centerIn: parent
        width: Math.min(count.width, count.height)
        height: width
        thickness: Math.min(8 * Theme.u, (count.hundreds ? 0.035 : 0.075) * ring.width)
        fraction: count.model.fraction
        color: count.working ? Theme.orange : Theme.blue
    }

    Label {
        anchors.centerIn: ring
        anchors.horizontalCenterOffset: font.letterSpacing / 2 // it follows the last digit too
        // inside the ring at the height of the digits
        width: ring.width * (count.hundreds ? 0.91 : 0.8)
        height: ring.height * 0.8
        text: count.model.count
        tabular: !count.hundreds // three of one width would be drawn smaller
        size: count.hundreds ? Math.max(34, ring.width / Theme.u * 0.45) : Math.max(35, ring.width / Theme.u * 0.54)
        font.letterSpacing: (count.hundreds ? -0.06 : -0.02) * pixels
        giant: true
        fit: true
        weight: count.hundreds ? Theme.semiBold : Theme.bold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    // for keys and screen readers; a touch counts wherever it lands
    Pressable {
        anchors.fill: ring
        visible: count.working && count.model.ownPace
        touchable: false
        label: qsTr("Count one rep")
        onActivated: count.model.countRep()

        FocusRing {
            radius: width / 2
        }
    }
}
