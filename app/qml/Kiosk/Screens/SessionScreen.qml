pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The guided exercise: figure, count, cue, and three controls. Panels come over it.
Item {
    id: screen

    required property KioskViewModel kiosk
    property bool settings: false

    readonly property SessionViewModel model: screen.kiosk.session
    readonly property string panel: screen.model.asking !== "" ? screen.model.asking : screen.model.paused && !screen.model.showing ? "paused" : ""
    readonly property var panels: ({
            paused: "PausePanel",
            change: "ChangePanel",
            skip: "SkipPanel",
            hurt_or_unwell: "HurtOrUnwellPanel",
            hurt: "HurtPanel",
            hurt_result: "HurtResultPanel"
        })

    // the figure, which a pause leaves in sight
    readonly property rect figure: Qt.rect(page.x + stage.x + stage.figure.x, page.y + stage.y + stage.figure.y, stage.figure.width, stage.figure.height)

    onPanelChanged: {
        screen.settings = false;
        panelLoader.show();
    }

    // In one's own pace the whole screen counts, but for what is a control: below all of them.
    MultiPointTouchArea {
        anchors.fill: parent
        enabled: screen.panel === "" && screen.model.ownPace && screen.model.kind === "work"
        onPressed: {
            Theme.keys = false;
            screen.model.countRep();
        }
    }

    ColumnLayout {
        id: page

        anchors.fill: parent
        anchors.leftMargin: (Theme.portrait ? 16 : 18) * Theme.u
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: (Theme.largeText ? 7 : 11) * Theme.u
        anchors.bottomMargin: (Theme.largeText ? 8 : 12) * Theme.u
        spacing: 6 * Theme.u
        enabled: screen.panel === ""

        SessionHeader {
            Layout.fillWidth: true
            kiosk: screen.kiosk
        }

        SessionStage {
            id: stage

            Layout.fillWidth: true
            Layout.fillHeight: true
            kiosk: screen.kiosk
        }

        SessionControls {
            Layout.fillWidth: true
            kiosk: screen.kiosk
        }
    }

    EdgeFlash {
        id: edge

        anchors.fill: parent
        wanted: screen.kiosk.flashOn || screen.kiosk.soundless
    }

    Connections {
        target: screen.model

        function onFlashed(kind: string): void {
            edge.flash(kind);
        }
    }

    Loader {
        id: panelLoader

        function show(): void {
            const file = screen.panels[screen.panel];
            if (screen.panel === "paused")
                panelLoader.setSource(`${file}.qml`, {
                    model: screen.model,
                    figure: Qt.binding(() => screen.figure)
                });
            else if (file)
                panelLoader.setSource(`${file}.qml`, {
                    model: screen.model
                });
            else
                panelLoader.source = "";
        }

        anchors.fill: parent
        enabled: !screen.settings
        focus: screen.panel !== ""
        Component.onCompleted: panelLoader.show()
    }

    Connections {
        target: panelLoader.item as PausePanel

        function onSettingsWanted(): void {
            screen.settings = true;
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.settings
        focus: screen.settings
        sourceComponent: SettingsPanel {
            kiosk: screen.kiosk
            onClosed: screen.settings = false
        }
    }
}
