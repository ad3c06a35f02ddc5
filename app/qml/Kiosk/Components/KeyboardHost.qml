pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Holds a screen on which something is written, and the keyboard below it. The keyboard is loaded
// when a finger first touches a field, comes with each touch of one, and goes when a real keyboard
// types or the field is left. What is written stays in sight.
FocusScope {
    id: host

    default property alias content: inside.data
    property string language: "en"
    property bool available: true

    readonly property TextInput input: host.Window.activeFocusItem as TextInput
    readonly property bool writing: host.input !== null && host.input.enabled && !host.input.readOnly
    readonly property bool up: host.available && host.writing && host.touched && panel.status === Loader.Ready
    property bool touched: false
    property real lift: 0

    function keep(): void {
        if (!host.up) {
            host.lift = 0;
            return;
        }
        const bottom = host.input.mapToItem(inside, 0, host.input.height).y + 10 * Theme.u;
        host.lift = Math.max(0, Math.min(panel.height, bottom - (host.height - panel.height)));
    }

    function hide(): void {
        host.touched = false;
    }

    onUpChanged: host.keep()
    onInputChanged: {
        if (!host.writing)
            host.touched = false;
        host.keep();
    }

    // a real key was pressed: letters of the keyboard below do not come as keys
    Keys.onPressed: event => {
        if (host.up && event.text.length === 1 && event.text >= " ")
            host.hide();
        event.accepted = false;
    }

    Item {
        id: inside

        y: -host.lift
        width: host.width
        height: host.height
    }

    // a touch of a field that had the focus already
    PointHandler {
        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Stylus
        onActiveChanged: if (active)
            tap.restart()
    }

    Timer {
        id: tap

        interval: 1
        onTriggered: host.touched = host.writing
    }

    Loader {
        id: panel

        anchors.horizontalCenter: parent.horizontalCenter
        y: host.up ? host.height - height : host.height
        visible: host.up
        width: Math.min(host.width, 380 * Theme.u)
        active: false
        source: "KeyboardPanel.qml"
        onHeightChanged: host.keep()

        Binding {
            target: panel.item
            property: "language"
            value: host.language
            when: panel.status === Loader.Ready
        }
    }

    Binding {
        target: panel
        property: "active"
        value: true
        when: host.available && host.touched
        restoreMode: Binding.RestoreNone
    }
}
