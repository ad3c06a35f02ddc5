import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A corner to hold for two seconds, so that nobody opens it by chance. Keys and screen readers press it.
Pressable {
    id: corner

    required property string icon
    property string word: "" // for who comes with keys
    property color mark: Theme.line
    readonly property bool held: hold.pressed

    touchable: false
    width: Theme.touch
    height: Theme.touch

    TapHandler {
        id: hold

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 2
        onLongPressed: corner.press()
    }

    Icon {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 5 * Theme.u
        visible: !corner.held && !(corner.activeFocus && Theme.keys)
        name: corner.icon
        color: corner.mark
        size: 9 * Theme.u
    }

    // grows while the finger stays: it has been noticed
    Rectangle {
        id: growing

        width: corner.held ? corner.width : 0
        height: width
        radius: width / 2
        anchors.centerIn: parent
        color: Theme.tintBlue

        Behavior on width {
            enabled: corner.held

            NumberAnimation {
                duration: Theme.time(2000)
            }
        }
    }

    Label {
        anchors.centerIn: parent
        width: corner.width
        visible: corner.activeFocus && Theme.keys
        text: corner.word
        size: 8
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    FocusRing {
        inset: 1.5 * Theme.u
    }
}
