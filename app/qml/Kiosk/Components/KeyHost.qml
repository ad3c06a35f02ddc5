import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The keys of a keyboard, a switch or a card scanner, for whatever screen is up.
FocusScope {
    id: host

    required property KioskViewModel kiosk

    readonly property bool signingIn: host.kiosk.screen === "sign_in"
    readonly property bool listening: host.signingIn || host.kiosk.screen === "home"
    readonly property Pressable focused: host.Window.activeFocusItem as Pressable

    function step(forward: bool): void {
        Theme.keys = true;
        const from = host.Window.activeFocusItem ?? host;
        from.nextItemInFocusChain(forward)?.forceActiveFocus();
    }

    function act(key: int): bool {
        const ahead = host.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const behind = host.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (host.listening && scanner.finish())
                return true;
            if (host.focused)
                host.focused.press();
            else if (host.signingIn)
                host.kiosk.signIn.next();
            return true;
        case Qt.Key_Space:
        case Qt.Key_Select:
            host.focused?.press();
            return true;
        case Qt.Key_Backspace:
            if (host.signingIn)
                host.kiosk.signIn.back();
            return host.signingIn;
        case ahead:
        case Qt.Key_Down:
            host.step(true);
            return true;
        case behind:
        case Qt.Key_Up:
            host.step(false);
            return true;
        }
        return false;
    }

    focus: true
    Keys.onTabPressed: host.step(true)
    Keys.onBacktabPressed: host.step(false)
    Keys.onPressed: event => {
        event.accepted = host.act(event.key);
        if (!event.accepted && host.listening && event.text.trim() !== "") {
            scanner.hear(event.text);
            event.accepted = true;
        }
    }

    Scanner {
        id: scanner

        onScanned: text => host.kiosk.scan(text)
        onTyped: digit => {
            if (host.signingIn)
                host.kiosk.signIn.press(digit);
        }
    }
}
