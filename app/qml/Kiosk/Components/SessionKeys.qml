import QtQuick
import Kiosk.ViewModels

// What the keys of a clicker, a foot switch or a small pad do in a session, and where they only choose.
QtObject {
    id: keys

    required property KioskViewModel kiosk

    // untyped: the first picture is drawn before the session's model is there
    readonly property var session: keys.kiosk.screen === "session" ? keys.kiosk.session : null
    // in one's own pace any key of a button that acts as a keyboard counts a rep
    readonly property bool counting: keys.session !== null && keys.session.ownPace && keys.session.kind === "work" && !keys.session.paused && keys.session.asking === "" && keys.kiosk.idleLeft < 0
    readonly property bool sheet: keys.session !== null && (keys.session.asking !== "" || keys.session.paused && !keys.session.showing)
    readonly property bool moving: keys.session !== null && !keys.sheet && keys.kiosk.idleLeft < 0

    signal stepped
    signal chosen

    // keys of a clicker, a foot switch or a small pad: where nothing moves they choose and press
    function steer(key: int, held: bool): void {
        switch (keys.kiosk.remote.press(key, held)) {
        case "next":
            if (keys.counting)
                keys.session.countRep();
            else if (!keys.moving)
                keys.stepped();
            else if (keys.session.waiting || keys.session.showing)
                keys.session.ready();
            break;
        case "pause":
            if (!keys.moving)
                keys.chosen();
            else if (keys.session.showing)
                keys.session.ready();
            else
                keys.session.pause();
            break;
        case "hurts":
            if (keys.moving || keys.sheet && keys.session.asking === "")
                keys.session.askWhat();
            else if (keys.sheet && keys.session.asking === "hurt_or_unwell")
                keys.session.hurt();
            break;
        case "again":
            if (keys.kiosk.spoken && !keys.moving)
                keys.kiosk.heard.again();
            else if (keys.session)
                keys.session.repeatCue();
        }
    }

    function away(): bool {
        if (keys.moving)
            keys.session.pause();
        else if (keys.sheet && ["", "change", "skip"].includes(keys.session.asking))
            keys.session.resume();
        return keys.session !== null;
    }
}
