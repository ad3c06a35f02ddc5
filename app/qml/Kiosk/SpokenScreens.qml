import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Screens for who hears and does not see them. All touches end here; what is spoken has a frame, and
// stands at the foot as well. The curtain makes all of it dark.
Item {
    id: spoken

    required property KioskViewModel kiosk
    required property Item screen

    readonly property SpokenViewModel model: spoken.kiosk.heard
    // what turns with the screen: up and right are a person's
    readonly property Item stage: spoken.parent.parent
    readonly property list<real> box: spoken.model.box
    readonly property real foot: spoken.height - (spoken.screen.height)

    readonly property FieldInput input: spoken.Window.activeFocusItem as FieldInput

    onInputChanged: if (spoken.input)
        spoken.model.writeIn(spoken.input.text, spoken.input.length)

    // what is typed, on whichever keys: the digits of a PIN are known to nobody
    Connections {
        target: spoken.input

        function onTextEdited(): void {
            const plain = spoken.input.echoMode === TextInput.Normal;
            spoken.model.typed(plain ? spoken.input.text : "", spoken.input.length);
        }
    }

    Connections {
        target: spoken.kiosk.signIn

        function onChanged(): void {
            spoken.model.typed(spoken.kiosk.signIn.digits, spoken.kiosk.signIn.typed);
        }
    }

    Component.onCompleted: spoken.model.watch(spoken.Window.window, controls, 10 * Theme.mm)
    Component.onDestruction: spoken.model.leave()

    Rectangle {
        objectName: "frame"

        readonly property point at: spoken.mapFromItem(spoken.stage, spoken.box[0] ?? 0, spoken.box[1] ?? 0)

        visible: spoken.box.length === 4
        x: at.x - 2.5 * Theme.u
        y: at.y - 2.5 * Theme.u
        width: (spoken.box[2] ?? 0) + 5 * Theme.u
        height: (spoken.box[3] ?? 0) + 5 * Theme.u
        radius: Theme.radius
        color: "transparent"
        border.width: 1.8 * Theme.u
        border.color: Theme.orange
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: spoken.foot
        color: Theme.bar

        GridLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: 4 * Theme.u
            anchors.bottomMargin: 4 * Theme.u
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 10 * Theme.u
            rowSpacing: 3 * Theme.u

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100 * Theme.u
                Layout.preferredHeight: 20 * Theme.u
                text: spoken.model.silent || spoken.model.caption
                size: 10
                fit: true
                elide: Text.ElideRight
                color: Theme.barInk
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            SpokenControls {
                id: controls

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 200 * Theme.u
                Layout.preferredHeight: 30 * Theme.u
                model: spoken.model
                onEnded: spoken.kiosk.toggleSpoken()
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: spoken.model.curtain
        color: "black"

        // for who stands beside: it is not broken
        Label {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottomMargin: Theme.margin
            width: parent.width - 2 * Theme.margin
            text: qsTr("Dark on purpose: somebody listens. Touch twice with two fingers to see the screen.")
            size: 8
            color: "#8FA3AD"
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    MultiPointTouchArea {
        id: area

        function tell(what: string, points: list<var>): void {
            for (const point of points) {
                const at = area.mapToItem(spoken.stage, point.x, point.y);
                if (what === "down")
                    spoken.model.down(point.pointId, at.x, at.y);
                else if (what === "move")
                    spoken.model.move(point.pointId, at.x, at.y);
                else
                    spoken.model.up(point.pointId, at.x, at.y);
            }
        }

        anchors.fill: parent
        onPressed: points => area.tell("down", points)
        onUpdated: points => area.tell("move", points)
        onReleased: points => area.tell("up", points)
        onCanceled: spoken.model.cancel()
    }
}
