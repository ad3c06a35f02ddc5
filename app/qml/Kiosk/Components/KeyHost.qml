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
    readonly property SessionKeys keys: SessionKeys {
        kiosk: host.kiosk
        onStepped: host.step(true)
        onChosen: host.choose()
    }
    // a card is read, or staff type: no key means anything else there
    readonly property bool steered: !host.signingIn && !["home", "staff", "trouble"].includes(host.kiosk.screen)
    readonly property list<int> mute: [Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta, Qt.Key_CapsLock, Qt.Key_NumLock, Qt.Key_Escape, Qt.Key_Up, Qt.Key_Left]

    // a key that is held down presses once
    readonly property list<int> single: [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select, Qt.Key_Escape]

    function step(forward: bool): void {
        if (host.kiosk.spoken) {
            host.kiosk.heard.step(forward);
            return;
        }
        Theme.keys = true;
        const from = host.Window.activeFocusItem ?? host;
        from.nextItemInFocusChain(forward)?.forceActiveFocus();
    }

    // held down it runs along what is seen; what is heard it would cut off
    function tab(event: KeyEvent, forward: bool): void {
        if (!(event.isAutoRepeat && host.kiosk.spoken))
            host.step(forward);
    }

    function written(event: KeyEvent): bool {
        return event.text.length === 1 && event.text > " " && event.text !== "\u007f";
    }

    // a letter may be the first of a card, which means nothing here
    function steers(event: KeyEvent): bool {
        if (host.keys.counting && host.written(event))
            return false;
        if (host.written(event)) {
            if (!event.isAutoRepeat)
                scanner.hear(event.text);
            return true;
        }
        if (!host.kiosk.remote?.knows(event.key))
            return false;
        host.keys.steer(event.key, event.isAutoRepeat);
        return true;
    }

    // whether a letter that was typed alone is one of the remote's keys
    function lettered(letter: string): bool {
        const key = letter.toUpperCase().charCodeAt(0);
        if (!host.steered || !host.kiosk.remote?.knows(key))
            return false;
        host.keys.steer(key, false);
        return true;
    }

    function choose(): void {
        if (host.kiosk.spoken)
            host.kiosk.heard.choose();
        else if (host.focused)
            host.focused.press();
        else
            host.step(true);
    }

    function act(key: int): bool {
        const ahead = host.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const behind = host.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (scanner.heard !== "" && scanner.finish())
                return true;
            if (host.kiosk.spoken && !(host.signingIn && host.kiosk.signIn.enough))
                host.kiosk.heard.choose();
            else if (host.focused && !host.kiosk.spoken)
                host.focused.press();
            else if (host.signingIn)
                host.kiosk.signIn.next();
            return true;
        case Qt.Key_Space:
        case Qt.Key_Select:
            if (host.kiosk.spoken && !host.keys.moving)
                host.kiosk.heard.choose();
            else if (host.focused && !host.kiosk.spoken)
                host.focused.press();
            else if (host.keys.moving)
                host.keys.session.pause();
            return true;
        case Qt.Key_Escape:
            if (host.kiosk.spoken)
                host.kiosk.heard.hush();
            return host.keys.away();
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
            host.keys.session.countRep();
        return true;
    }

    focus: true
    Keys.onTabPressed: event => host.tab(event, true)
    Keys.onBacktabPressed: event => host.tab(event, false)
    Keys.onPressed: event => {
        event.accepted = host.steered && host.steers(event) || event.isAutoRepeat && (host.kiosk.spoken || host.single.includes(event.key));
        if (event.accepted)
            return;
        const free = host.keys.counting && !(host.focused && Theme.keys);
        event.accepted = free && host.count(event) || host.act(event.key) || host.keys.counting && host.count(event);
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
            if (host.keys.counting)
                host.keys.session.countRep();
            else if (host.signingIn && letter >= "0" && letter <= "9")
                host.kiosk.signIn.press(letter);
        }
    }
}
