import QtQuick
import Kiosk.Theme

// Keys that press a button from anywhere on its page, such as Ctrl+S: only while it could be touched.
Shortcut {
    required property Pressable button

    enabled: sequence.toString() !== "" && button.enabled && button.visible
    autoRepeat: false
    onActivated: {
        Theme.keys = true;
        button.press();
    }
}
