import QtQuick
import Kiosk.Theme

// Holds a screen on which something is written, and the keyboard below it. The keyboard is loaded
// with the first field, comes up with each, and goes when a real keyboard types; a finger on a
// field brings it back. What is written stays in sight. Where the screen is spoken there are letters
// that can be heard in its place, and they stay.
FocusScope {
    id: host

    default property alias content: inside.data
    property string language: "en"
    property bool available: true
    property bool spoken: false
    property bool real: false // somebody types on keys of their own

    readonly property FieldInput input: host.Window.activeFocusItem as FieldInput
    readonly property bool wanted: host.available && (host.spoken || !host.real) && host.input !== null && host.input.enabled && host.input.visible
    readonly property bool up: host.wanted && panel.status === Loader.Ready
    property real lift: 0

    function keep(): void {
        if (!host.up || host.input === null) {
            host.lift = 0;
            return;
        }
        const bottom = host.input.mapToItem(inside, 0, host.input.height).y + 14 * Theme.u;
        host.lift = Math.max(0, Math.min(panel.height, bottom - (host.height - panel.height)));
    }

    onWantedChanged: if (host.wanted)
        panel.active = true
    onUpChanged: host.keep()
    onInputChanged: host.keep()
    onHeightChanged: host.keep()

    Connections {
        target: host.input

        function onTouched(): void {
            host.real = false;
        }

        function onTyped(): void {
            host.real = true;
        }
    }

    // its own key puts it away
    Connections {
        target: panel.item
        ignoreUnknownSignals: true

        function onActiveChanged(): void {
            if (host.up && !host.spoken && !(panel.item as KeyboardPanel).active)
                host.real = true;
        }
    }

    Item {
        id: inside

        y: -host.lift
        width: host.width
        height: host.height
    }

    Loader {
        id: panel

        anchors.horizontalCenter: parent.horizontalCenter
        y: host.up ? host.height - height : host.height
        visible: host.up
        width: host.spoken ? host.width : Math.min(host.width, 380 * Theme.u)
        active: false
        source: host.spoken ? "SpokenKeys.qml" : "KeyboardPanel.qml"
        onHeightChanged: host.keep()
    }

    Binding {
        target: panel.item
        property: "language"
        value: host.language
        when: panel.status === Loader.Ready && !host.spoken
    }

    Binding {
        target: panel.item
        property: "input"
        value: host.input
        when: panel.status === Loader.Ready && host.spoken
    }
}
