import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The guided exercise: figure, count, cue, and three controls. Panels come over it.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property SessionViewModel model: screen.kiosk.session
    readonly property string panel: screen.model.asking !== "" ? screen.model.asking : screen.model.paused ? "paused" : ""
    readonly property var panels: ({
            paused: "PausePanel",
            skip: "SkipPanel",
            hurt: "HurtPanel",
            hurt_result: "HurtResultPanel"
        })

    onPanelChanged: panelLoader.show()

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: (Theme.portrait ? 16 : 18) * Theme.u
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: 11 * Theme.u
        anchors.bottomMargin: 12 * Theme.u
        spacing: 7 * Theme.u
        enabled: screen.panel === ""

        SessionHeader {
            Layout.fillWidth: true
            model: screen.model
        }

        SessionStage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: screen.model
            flipped: screen.kiosk.leftHanded
        }

        SessionControls {
            Layout.fillWidth: true
            model: screen.model
            flipped: screen.kiosk.leftHanded
        }
    }

    Loader {
        id: panelLoader

        function show(): void {
            const file = screen.panels[screen.panel];
            if (file)
                panelLoader.setSource(`${file}.qml`, {
                    model: screen.model
                });
            else
                panelLoader.source = "";
        }

        anchors.fill: parent
        focus: screen.panel !== ""
        Component.onCompleted: panelLoader.show()
    }
}
