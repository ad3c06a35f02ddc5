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
    // a card is read, or staff type: no key means anything else there
    readonly property bool steered: !host.signingIn && !["home", "staff", "trouble"].includes(host.kiosk.screen)
    readonly property bool sheet: host.session !== null && (host.session.asking !== "" || host.session.paused && !host.session.showing)
    readonly property bool moving: host.session !== null && !host.sheet && host.kiosk.idleLeft < 0
    readonly property list<int> mute: [Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta, Qt.Key_CapsLock, Qt.Key_NumLock, Qt.Key_Escape, Qt.Key_Up, Qt.Key_Left]

    // a key that is held down presses once
    readonly property list<int> single: [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select, Qt.Key_Escape]

    function step(forward: bool): void {
        Theme.keys = true;
        const from = host.Window.activeFocusItem ?? host;
        from.nextItemInFocusChain(forward)?.forceActiveFocus();
    }

    // keys of a clicker, a foot switch or a small pad: where nothing moves they choose and press
    function steer(key: int, held: bool): void {
        switch (host.kiosk.remote.press(key, held)) {
        case "next":
            if (host.counting)
                host.session.countRep();
            else if (!host.moving)
                host.step(true);
            else if (host.session.waiting || host.session.showing)
                host.session.ready();
            break;
        case "pause":
            if (!host.moving)
                host.choose();
            else if (host.session.showing)
                host.session.ready();
            else
                host.session.pause();
            break;
        case "hurts":
            if (host.moving || host.sheet && host.session.asking === "")
                host.session.askWhat();
            else if (host.sheet && host.session.asking === "hurt_or_unwell")
                host.session.hurt();
            break;
        case "again":
            if (host.session)
                host.session.repeatCue();
        }
    }

    function written(event: KeyEvent): bool {
        return event.text.length === 1 && event.text > " " && event.text !== "\u007f";
    }

    // a letter may be the first of a card, which means nothing here
    function steers(event: KeyEvent): bool {
        if (host.counting && host.written(event))
            return false;
        if (host.written(event)) {
            if (!event.isAutoRepeat)
                scanner.hear(event.text);
            return true;
        }
        if (!host.kiosk.remote?.knows(event.key))
            return false;
        host.steer(event.key, event.isAutoRepeat);
        return true;
    }

    // whether a letter that was typed alone is one of the remote's keys
    function lettered(letter: string): bool {
        const key = letter.toUpperCase().charCodeAt(0);
        if (!host.steered || !host.kiosk.remote?.knows(key))
            return false;
        host.steer(key, false);
        return true;
    }

    function choose(): void {
        if (host.focused)
            host.focused.press();
        else
            host.step(true);
    }

    function away(): bool {
        if (host.moving)
            host.session.pause();
        else if (host.sheet && ["", "change", "skip"].includes(host.session.asking))
            host.session.resume();
        return host.session !== null;
    }

    function act(key: int): bool {
        const ahead = host.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const behind = host.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (scanner.heard !== "" && scanner.finish())
                return true;
            if (host.focused)
                host.focused.press();
            else if (host.signingIn)
                host.kiosk.signIn.next();
            return true;
        case Qt.Key_Space:
        case Qt.Key_Select:
            if (host.focused)
                host.focused.press();
            else if (host.moving)
                host.session.pause();
            return true;
        case Qt.Key_Escape:
            return host.away();
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
        event.accepted = host.steered && host.steers(event) || event.isAutoRepeat && host.single.includes(event.key);
        if (event.accepted)
            return;
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
            if (host.lettered(letter))
                return;
            if (host.counting)
                host.session.countRep();
            else if (host.signingIn && letter >= "0" && letter <= "9")
                host.kiosk.signIn.press(letter);
        }
    }
}
