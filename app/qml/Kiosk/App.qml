import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The window: one screen at a time, chosen by `kiosk.screen`, and the keys for all of them.
Window {
    id: window

    required property KioskViewModel kiosk
    property bool windowed: false
    // over the whole screen there is nothing beside the kiosk: no key and no menu closes it
    property bool locked: !window.windowed
    readonly property string shown: window.kiosk.screen

    // a screen lies in the file of its name, sign_in in SignInScreen; these do not
    readonly property var elsewhere: ({
            question: "AskScreen",
            staff: "../Staff/StaffScreen"
        })

    function fileOf(screen: string): string {
        const words = screen.split("_").map(word => word.charAt(0).toUpperCase() + word.slice(1));
        return window.elsewhere[screen] ?? `${words.join("")}Screen`;
    }

    function open(file: string): void {
        screen.setSource(`Screens/${file}.qml`, {
            kiosk: window.kiosk
        });
    }

    // the whole screen also where no window manager would see to it
    x: window.windowed ? 0 : Screen.virtualX
    y: window.windowed ? 0 : Screen.virtualY
    width: window.windowed ? 1280 : Screen.width
    height: window.windowed ? 720 : Screen.height
    flags: window.windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    visibility: window.windowed ? Window.Windowed : Window.FullScreen
    onClosing: event => event.accepted = !window.locked
    // the edges that a smaller picture leaves are black at night as well
    color: window.kiosk.asleep ? "black" : Theme.paper
    title: "Physio Kiosk"

    onShownChanged: window.open(window.fileOf(window.shown))

    ThemeSettings {
        kiosk: window.kiosk
        width: stage.width
        height: stage.height - reach.above - reach.below - spoken.foot
    }

    Reach {
        id: reach

        kiosk: window.kiosk
        tall: stage.height
    }

    // all of it, as the screen hangs: turned, and a little smaller where a screen cuts off its edges
    Item {
        id: stage

        objectName: "stage"

        readonly property bool aside: window.kiosk.turned % 180 !== 0
        readonly property real part: window.kiosk.picture / 100

        anchors.centerIn: parent
        width: Math.round((stage.aside ? window.height : window.width) * stage.part)
        height: Math.round((stage.aside ? window.width : window.height) * stage.part)
        rotation: window.kiosk.turned

        KeyHost {
            id: host

            anchors.fill: parent
            anchors.topMargin: reach.above
            anchors.bottomMargin: reach.below + spoken.foot
            kiosk: window.kiosk
            enabled: window.kiosk.cleanLeft === 0
            // long untouched it is dim, and goes round by a few millimetres: nothing burns in
            transform: Translate {
                x: window.kiosk.doze > 0 ? 5 * Theme.u * Math.cos(window.kiosk.doze * Math.PI / 4) : 0
                y: window.kiosk.doze > 0 ? 5 * Theme.u * Math.sin(window.kiosk.doze * Math.PI / 4) : 0
            }
            LayoutMirroring.enabled: window.kiosk.rightToLeft
            LayoutMirroring.childrenInherit: true

            Loader {
                id: screen

                property bool first: true

                anchors.fill: parent
                focus: true
                enabled: !idle.visible
                onStatusChanged: if (screen.status === Loader.Error)
                    window.open("TroubleScreen")
                onLoaded: {
                    if (!screen.first)
                        arrive.restart();
                    screen.first = false;
                }

                NumberAnimation {
                    id: arrive

                    target: screen
                    property: "opacity"
                    from: 0
                    to: 1
                    duration: Theme.time(140)
                }
            }

            IdleWarning {
                id: idle

                anchors.fill: parent
                kiosk: window.kiosk
            }
        }

        Night {
            anchors.fill: parent
            kiosk: window.kiosk
        }

        // also over what speaks the screens
        Wiping {
            anchors.fill: parent
            z: 1
            kiosk: window.kiosk
        }

        // for who does not see the screen: it takes all touches, and has a foot of its own
        Loader {
            id: spoken

            readonly property bool on: window.kiosk.spoken
            readonly property real foot: spoken.on ? Math.round(stage.height * (stage.height > stage.width ? 0.12 : 0.13)) : 0

            function turn(): void {
                if (spoken.on)
                    spoken.setSource("SpokenScreens.qml", {
                        kiosk: window.kiosk,
                        screen: host
                    });
                else
                    spoken.source = "";
            }

            anchors.fill: parent
            anchors.topMargin: reach.above
            anchors.bottomMargin: reach.below
            LayoutMirroring.enabled: window.kiosk.rightToLeft
            LayoutMirroring.childrenInherit: true
            onOnChanged: spoken.turn()
        }
    }
}
