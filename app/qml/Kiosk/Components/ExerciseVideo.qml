import QtQuick
import Kiosk.Theme
import Kiosk.Video

// A clinic's own video of an exercise, silent and over and over.
VideoItem {
    id: player

    property string video: ""

    source: player.video
    playing: !Theme.reducedMotion
    Accessible.ignored: true
}
