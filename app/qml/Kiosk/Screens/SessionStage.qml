import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The figure beside (or above) the count and the cue: all that is needed from two metres away.
GridLayout {
    id: stage

    required property SessionViewModel model
    property bool flipped: false

    readonly property bool working: stage.model.kind === "work"

    function headline(): string {
        switch (stage.model.kind) {
        case "get_ready":
            return qsTr("Get ready");
        case "switch":
            return qsTr("Change sides");
        case "rest":
            return qsTr("Rest");
        }
        return stage.model.cue;
    }

    columns: Theme.portrait ? 1 : 2
    columnSpacing: 10 * Theme.u
    rowSpacing: 6 * Theme.u
    layoutDirection: stage.flipped ? Qt.RightToLeft : Qt.LeftToRight

    SessionFigure {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 269 * Theme.u
        model: stage.model
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.portrait
        Layout.preferredWidth: 216 * Theme.u
        spacing: 2 * Theme.u

        SessionCount {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: !Theme.portrait
            Layout.preferredHeight: (Theme.portrait ? 132 : 108) * Theme.u
            Layout.preferredWidth: height
            model: stage.model
        }

        Label {
            id: cue

            Layout.fillWidth: true
            Layout.preferredHeight: 77 * Theme.u
            text: stage.headline()
            size: 34
            giant: true
            fit: true
            weight: Theme.bold
            lineHeight: 0.95
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.role: Accessible.AlertMessage
            onTextChanged: cue.Accessible.announce(cue.text, Accessible.Polite)
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: 18 * Theme.u
            text: stage.model.nextCue === "" ? "" : qsTr("Next: %1").arg(stage.model.nextCue)
            size: 12
            fit: true
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }
}
