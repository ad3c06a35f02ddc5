import QtQuick
import Kiosk.Theme

// The line one writes on. It tells a finger and a real keyboard apart: the keys of the one on the
// screen have no place on a machine's keyboard.
TextInput {
    id: input

    signal touched
    signal typed

    activeFocusOnTab: true
    clip: true
    color: Theme.ink
    selectionColor: Theme.blue
    selectedTextColor: Theme.blueInk
    selectByMouse: true
    font.family: Theme.family
    verticalAlignment: TextInput.AlignVCenter
    renderType: Text.QtRendering

    Keys.onPressed: event => {
        if (event.text.length === 1 && event.nativeScanCode !== 0)
            input.typed();
        // an arrow at the end of the words leads to no other control
        event.accepted = event.key === Qt.Key_Left && input.cursorPosition === 0 || event.key === Qt.Key_Right && input.cursorPosition === input.length;
    }

    PointHandler {
        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Stylus
        onActiveChanged: if (active)
            input.touched()
    }
}
