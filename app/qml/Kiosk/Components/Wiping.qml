import QtQuick
import Kiosk.ViewModels

// The sheet over all that is shown while the screen is wiped; made when somebody asks for it.
Loader {
    id: wiping

    required property KioskViewModel kiosk

    readonly property bool on: wiping.kiosk.cleanLeft > 0

    function turn(): void {
        if (wiping.on)
            wiping.setSource("CleaningSheet.qml", {
                kiosk: wiping.kiosk
            });
        else
            wiping.source = "";
    }

    LayoutMirroring.enabled: wiping.kiosk.rightToLeft
    LayoutMirroring.childrenInherit: true
    onOnChanged: wiping.turn()
}
