import QtQuick
import Kiosk.Components
import Kiosk.Theme

// The way to the staff side: a corner to hold for two seconds. Keys and screen readers press it.
Pressable {
    id: corner

    readonly property bool held: hold.pressed

    label: qsTr("Staff sign-in")
    hint: qsTr("Hold this corner for two seconds.")
    touchable: false
    width: Theme.touch
    height: Theme.touch

    TapHandler {
        id: hold

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 2
        onLongPressed: corner.press()
    }

    // faint: staff know where to hold, and it says nothing to anybody else
    Icon {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 5 * Theme.u
        visible: !corner.held && !(corner.activeFocus && Theme.keys)
        name: "card"
        color: Theme.line
        size: 9 * Theme.u
    }

    // grows while the finger stays: it has been noticed
    Rectangle {
        id: mark

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
        text: qsTr("Staff")
        size: 8
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    FocusRing {
        inset: 1.5 * Theme.u
    }
}
