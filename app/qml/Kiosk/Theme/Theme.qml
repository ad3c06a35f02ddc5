pragma Singleton

import QtQuick

// What every screen draws with. Sizes are design millimetres: on a 24-inch 16:9 screen `u` is a
// true millimetre, on any other it keeps the picture's proportions.
QtObject {
    id: theme

    // set by the window
    property real width: 1920
    property real height: 1080
    property real mm: 3.6
    property bool dark: false
    property bool largeText: false
    property bool reducedMotion: false
    // true while somebody steers with keys: only then is the focus drawn
    property bool keys: false
    // at a desk, with a mouse and keys: sizes for the hand's distance, whatever the window's size
    property bool desk: false

    readonly property bool portrait: desk ? width < 860 : height > width
    // what a screen holds at the least, across and down
    readonly property size least: portrait ? Qt.size(299, desk ? 360 : 531) : Qt.size(531, 299)
    readonly property real fits: Math.min(width / least.width, height / least.height)
    // words of a list are 8.5: 15.3 pixels at a desk, before the system's own scale
    readonly property real u: desk ? Math.min(1.8, fits) : fits
    readonly property real textScale: largeText ? 1.25 : 1
    // what is read from two metres while moving: capitals of 16 mm on a 24-inch screen, or of 24
    readonly property real afar: theme.largeText ? 33.5 : 22.5
    // smallest side of a touch target: 20 true millimetres, down to a screen of 15.6 inches
    readonly property real touch: desk ? 24 * u : Math.max(20 * u, Math.min(20 * mm, 31 * u))
    // a small screen, where targets take more of the picture
    readonly property bool tight: touch > 26 * u
    // the same for staff, who know their way: 12 true millimetres; 36 pixels for a mouse
    readonly property real staffTouch: desk ? 20 * u : Math.max(14 * u, Math.min(12 * mm, 18 * u))
    // what keeps two targets apart
    readonly property real apart: desk ? u : 2.2 * mm
    readonly property real margin: (portrait ? 16 : 24) * u
    readonly property real gap: 8 * u
    readonly property real radius: 8 * u

    readonly property string family: "Inter"
    readonly property int regular: 400
    readonly property int semiBold: 600
    readonly property int bold: 700

    // text and what it stands on: 7:1 or better
    readonly property color bar: dark ? "#26323A" : "#17262E"
    readonly property color barInk: "#FFFFFF"
    // the keys on the screen, and the one that is pressed: they carry barInk
    readonly property color key: dark ? "#0E1417" : "#2C414C"
    readonly property color keyDown: dark ? "#1F5B7A" : "#1A5577"
    readonly property color paper: dark ? "#0E1417" : "#F6F3EE"
    readonly property color card: dark ? "#1A242A" : "#FFFFFF"
    readonly property color ink: dark ? "#FFFFFF" : "#17262E"
    readonly property color muted: dark ? "#B9C6CC" : "#42535B"
    readonly property color blue: dark ? "#72C0E4" : "#1A5577"
    readonly property color blueInk: dark ? "#0E1417" : "#FFFFFF"
    readonly property color red: dark ? "#FF9A80" : "#962A13"
    readonly property color chip: dark ? "#3A2C12" : "#FDEBD3"
    readonly property color chipInk: dark ? "#FFCF8F" : "#7A3E00"
    readonly property color green: dark ? "#A8E6C2" : "#175233"

    // grounds that carry ink
    readonly property color tintGreen: dark ? "#234534" : "#E3EFE6"
    readonly property color tintAmber: dark ? "#4A3A12" : "#FBEBD0"
    readonly property color tintRed: dark ? "#5A2A20" : "#F8DAD2"
    readonly property color tintBlue: dark ? "#20394A" : "#E3EDF3"

    // shapes without text: 3:1 where they mean something
    readonly property color orange: dark ? "#FFC168" : "#CF6A05"
    // a track is pale and has an edge of `outline`
    readonly property color track: dark ? "#2A373E" : "#EFE9DF"
    readonly property color line: dark ? "#7C8D96" : "#D3CABA"
    readonly property color outline: dark ? "#8FA3AD" : "#8C7F6A"
    readonly property color scrim: dark ? "#E60E1417" : "#EBF6F3EE"

    // three of the figure's colours, as app/figure/palette.py has them, for what goes with it
    readonly property color near: dark ? "#2C789F" : "#0F4560"
    readonly property color far: dark ? "#50727F" : "#314148"
    readonly property color accent: dark ? "#FFC168" : "#D96F06"

    function text(size: real): real {
        return size * u * textScale;
    }

    function time(milliseconds: int): int {
        return reducedMotion ? 0 : milliseconds;
    }
}
