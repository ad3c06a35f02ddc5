pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The letters for who hears the screen: in the alphabet's order, so that one finds them by swiping,
// and each is named and pressed as everything is. They write into `input`.
Rectangle {
    id: pad

    readonly property bool personal: true // said into headphones only
    property FieldInput input: null

    readonly property list<string> letters: qsTr("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z", "all letters of the language, in order, a blank between").split(" ")
    readonly property bool begun: (pad.input?.cursorPosition ?? 0) > 0

    function write(letter: string): void {
        if (pad.input === null || pad.input.length >= pad.input.maximumLength)
            return;
        pad.input.insert(pad.input.cursorPosition, pad.begun ? letter.toLocaleLowerCase() : letter);
    }

    function erase(): void {
        if (pad.input === null || !pad.begun)
            return;
        pad.input.remove(pad.input.cursorPosition - 1, pad.input.cursorPosition);
    }

    color: Theme.bar
    implicitHeight: keys.implicitHeight + 8 * Theme.u

    GridLayout {
        id: keys

        anchors.fill: parent
        anchors.margins: 4 * Theme.u
        columns: Math.ceil((pad.letters.length + 2) / (Theme.portrait ? 4 : 2))
        uniformCellWidths: true
        columnSpacing: 3 * Theme.u
        rowSpacing: 3 * Theme.u

        Repeater {
            model: pad.letters

            ActionButton {
                required property string modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                side: Theme.u
                tall: Theme.touch
                size: 14
                text: modelData
                onActivated: pad.write(modelData)
            }
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            side: Theme.u
            tall: Theme.touch
            size: 8
            text: qsTr("Space")
            onActivated: pad.write(" ")
        }

        ActionButton {
            readonly property bool personal: false

            Layout.fillWidth: true
            Layout.fillHeight: true
            side: Theme.u
            tall: Theme.touch
            enabled: pad.begun
            size: 14
            icon: "erase"
            label: qsTr("Delete the last letter")
            onActivated: pad.erase()
        }
    }
}
