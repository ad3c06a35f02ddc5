import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A score that is asked for only now and then; it may wait for another day.
Item {
    id: screen

    required property KioskViewModel kiosk

    readonly property CheckupViewModel model: screen.kiosk.checkup
    readonly property bool own: screen.model.measure === "psfs"
    readonly property bool chosen: screen.model.value >= screen.model.low
    readonly property string ask: screen.own ? qsTr("How well can you do this now?") : qsTr("Since you began here: how has it changed?")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 8 * Theme.u

        AskProgress {
            Layout.fillWidth: true
            number: screen.model.number
            count: screen.model.count
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.u

            Heading {
                lines: Theme.portrait ? 3 : 1
                text: screen.ask
            }

            // what the patient has named is theirs: it is not said aloud
            ReadAloud {
                kiosk: screen.kiosk
                words: [screen.ask, note.visible ? note.text : "", scale.low, scale.middle, scale.high]
            }
        }

        Label {
            readonly property bool personal: true

            Layout.fillWidth: true
            Layout.maximumHeight: Math.ceil(pixels * 1.25 * (Theme.portrait ? 3 : 1))
            visible: screen.own
            text: screen.model.words
            size: 20
            weight: Theme.semiBold
            color: Theme.blue
            fit: true
        }

        Note {
            id: note

            lines: Theme.portrait ? 3 : 1
            visible: !screen.own
            text: qsTr("Think of the trouble you came with, all in all.")
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        ScaleRow {
            id: scale

            Layout.fillWidth: true
            Layout.fillHeight: true
            from: screen.model.low
            value: screen.model.value
            rising: true
            low: screen.own ? qsTr("Can't do it at all") : qsTr("Much worse")
            middle: screen.own ? "" : qsTr("No change")
            high: screen.own ? qsTr("As well as before") : qsTr("Much better")
            tall: (Theme.portrait ? 74 : 66) * Theme.u
            onChosen: number => screen.model.choose(number)
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        CheckupActions {
            Layout.fillWidth: true
            kiosk: screen.kiosk
            waiting: screen.model.saving
            ready: screen.chosen
            unwell: true
            onPutOff: screen.model.putOff()
            onGoOn: screen.model.confirm()
        }
    }
}
