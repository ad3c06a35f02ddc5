import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The keys of a keyboard, a switch or a card scanner, for whatever screen is up.
FocusScope {
    id: host

    required property KioskViewModel kiosk

    readonly property bool signingIn: host.kiosk.screen === "sign_in"
    readonly property bool listening: host.signingIn || ["home", "staff"].includes(host.kiosk.screen)
    readonly property Pressable focused: host.Window.activeFocusItem as Pressable
    // untyped: the first picture is drawn before the session's model is there
    readonly property var session: host.kiosk.screen === "session" ? host.kiosk.session : null
    // in one's own pace any key of a button that acts as a keyboard counts a rep
    readonly property bool counting: host.session !== null && host.session.ownPace && host.session.kind === "work" && !host.session.paused && host.session.asking === "" && host.kiosk.idleLeft < 0
    readonly property list<int> mute: [Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta, Qt.Key_CapsLock, Qt.Key_NumLock, Qt.Key_Escape, Qt.Key_Up, Qt.Key_Left]

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

    function count(event: KeyEvent): bool {
        const ends = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (event.isAutoRepeat)
            return true;
        if (host.mute.includes(event.key))
            return false;
        if (event.text.trim() !== "" && !ends)
            scanner.hear(event.text);
        else if (!ends || !scanner.finish())
            host.session.countRep();
        return true;
    }

    focus: true
    Keys.onTabPressed: host.step(true)
    Keys.onBacktabPressed: host.step(false)
    Keys.onPressed: event => {
        const free = host.counting && !(host.focused && Theme.keys);
        event.accepted = free && host.count(event) || host.act(event.key) || host.counting && host.count(event);
        if (!event.accepted && host.listening && event.text.trim() !== "") {
            scanner.hear(event.text);
            event.accepted = true;
        }
    }

    Scanner {
        id: scanner

        onScanned: text => {
            if (host.listening)
                host.kiosk.scan(text);
        }
        onTyped: letter => {
            if (host.counting)
                host.session.countRep();
            else if (host.signingIn && letter >= "0" && letter <= "9")
                host.kiosk.signIn.press(letter);
        }
    }
}
