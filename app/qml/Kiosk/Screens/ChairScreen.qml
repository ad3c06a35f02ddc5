import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A chair test: how to do it, then one giant number, then what came out. No number is called good.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property ChairViewModel model: screen.kiosk.chair
    readonly property bool five: screen.model.kind === "sts5"
    readonly property string stage: screen.model.stage
    readonly property bool over: screen.stage === "over" || screen.stage === "given_up"

    function heading(): string {
        switch (screen.stage) {
        case "count_in":
            return qsTr("Sit down and get ready");
        case "running":
            return screen.five ? qsTr("Up and down, five times") : qsTr("Up and down, as often as you can");
        case "over":
            return screen.five ? qsTr("You took %1 seconds").arg(screen.model.took) : qsTr("How often did you stand up?");
        case "given_up":
            return qsTr("We stopped the clock");
        }
        return screen.five ? qsTr("Stand up five times, on the clock") : qsTr("Stand up for half a minute, on the clock");
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 8 * Theme.u

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            RowLayout {
                Layout.fillWidth: true
                spacing: 8 * Theme.u

                Heading {
                    readonly property bool personal: screen.over

                    lines: Theme.portrait || Theme.largeText ? 2 : 1
                    text: screen.heading()
                }

                ReadAloud {
                    visible: screen.kiosk.canRead && (screen.stage === "ready" || screen.over)
                    kiosk: screen.kiosk
                    words: [screen.heading(), ...(screen.over ? [note.text] : steps.lines)]
                }
            }

            UnwellButton {
                Layout.fillWidth: Theme.portrait
                Layout.preferredHeight: Math.max(Theme.touch, 30 * Theme.u)
                onActivated: screen.kiosk.feelUnwell()
            }
        }

        // how it is done, in words and by the figure; larger words take its place
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 10 * Theme.u
            rowSpacing: 8 * Theme.u
            visible: screen.stage === "ready"

            StopLines {
                id: steps

                Layout.fillWidth: true
                Layout.preferredWidth: 372 * Theme.u
                lines: [qsTr("Put a firm chair against the wall, in reach of this screen."), qsTr("Cross your arms on your chest."), screen.five ? qsTr("Stand up and sit down five times, as fast as is safe.") : qsTr("Stand up and sit down as often as is safe in 30 seconds."), qsTr("Stop if it hurts a lot, or you feel dizzy.")]
            }

            ChairFigure {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 104 * Theme.u
                Layout.preferredHeight: 90 * Theme.u
                visible: !Theme.largeText
                source: screen.kiosk.chairFigure as FigureSource
            }
        }

        Note {
            id: note

            visible: screen.over
            lines: 2
            text: screen.stage === "given_up" ? qsTr("No number is kept. You can try again, or leave it for today.") : qsTr("Your physio sees it beside the next ones.")
        }

        // the figure sits still beside the ring, or above it: nobody is to keep its pace
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.stage === "count_in" || screen.stage === "running"
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 10 * Theme.u
            rowSpacing: 8 * Theme.u
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            ChairFigure {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 200 * Theme.u
                Layout.preferredHeight: 150 * Theme.u
                source: screen.kiosk.chairFigure as FigureSource
            }

            ChairClock {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 200 * Theme.u
                Layout.preferredHeight: 150 * Theme.u
                model: screen.model
            }
        }

        ChairCount {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.stage === "over" && !screen.five
            model: screen.model
        }

        Item {
            Layout.fillHeight: true
            visible: screen.over && screen.five
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 84 * Theme.u
            visible: screen.stage === "running"
            look: "primary"
            size: 19
            text: screen.five ? qsTr("Touch here when you sit after the fifth") : qsTr("A helper can touch here each time: %1").arg(screen.model.stood)
            onActivated: screen.five ? screen.model.stop() : screen.model.add(1)
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 36 * Theme.u
            visible: screen.over
            enabled: !screen.model.saving
            icon: "again"
            once: true
            text: qsTr("Do it again")
            onActivated: screen.model.start()
        }

        CheckupActions {
            Layout.fillWidth: true
            visible: screen.stage !== "running"
            kiosk: screen.kiosk
            waiting: screen.model.saving
            ready: screen.stage === "ready" || screen.stage === "over"
            words: screen.stage === "ready" ? qsTr("Start the clock") : qsTr("Keep it")
            onPutOff: screen.model.putOff()
            onGoOn: screen.stage === "ready" ? screen.model.start() : screen.model.keep()
        }
    }
}
