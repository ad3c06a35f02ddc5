import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The staff side. Its models are made when somebody asks for it, so it imports none of them.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property bool ready: screen.kiosk.staff !== null

    function show(): void {
        if (screen.ready)
            shell.setSource("StaffShell.qml", {
                kiosk: screen.kiosk,
                staff: screen.kiosk.staff
            });
    }

    onReadyChanged: screen.show()
    Component.onCompleted: screen.show()

    Note {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: !screen.ready
        text: qsTr("One moment …")
        horizontalAlignment: Text.AlignHCenter
    }

    Loader {
        id: shell

        anchors.fill: parent
        focus: true
    }
}
