import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Somebody's line, and beside it what prints their handout without opening them first.
RowLayout {
    id: row

    required property string who
    required property bool printing
    property bool card: true // on a ground of its own
    property bool keys: true // Tab leads to it
    property bool room: false // is kept free also where there is nothing to print
    default property alias line: place.data

    signal printWanted

    spacing: Theme.apart
    Keys.onPressed: event => {
        event.accepted = mark.visible && event.key === Qt.Key_P && event.modifiers === Qt.ControlModifier;
        if (event.accepted)
            mark.press();
    }

    RowLayout {
        id: place

        Layout.fillWidth: true
    }

    PrintMark {
        id: mark

        Layout.fillHeight: true
        visible: row.printing
        activeFocusOnTab: row.keys
        card: row.card
        who: row.who
        onActivated: row.printWanted()
    }

    Item {
        Layout.preferredWidth: mark.implicitWidth
        visible: row.room && !row.printing
    }
}
