import QtQuick
import Kiosk.Theme

// Anything a finger, a key or a screen reader can press. It has no look of its own.
Item {
    id: root

    property string label: ""
    property string hint: ""
    property bool once: false // swallows the second tap of a double tap
    property bool touchable: true // false where the screen around it takes the touch
    readonly property bool down: tap.pressed
    readonly property bool settled: !settling.running

    signal activated

    function press(): void {
        if (!root.enabled || settling.running)
            return;
        if (root.once)
            settling.start();
        root.activated();
    }

    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.description: root.hint
    Accessible.focusable: true
    Accessible.focused: root.activeFocus
    Accessible.pressed: root.down
    Accessible.onPressAction: root.press()

    Keys.onTabPressed: event => {
        Theme.keys = true;
        event.accepted = false;
    }
    Keys.onBacktabPressed: event => {
        Theme.keys = true;
        event.accepted = false;
    }

    Timer {
        id: settling
        interval: 500
    }

    TapHandler {
        id: tap

        enabled: root.touchable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.press()
        onPressedChanged: if (pressed)
            Theme.keys = false
    }
}
