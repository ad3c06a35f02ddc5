import QtQuick

// Says that what stands below is a guess, until somebody has looked at it.
StaffAlert {
    id: note

    property bool agreeable: false

    signal agreed

    StaffButton {
        visible: note.agreeable
        text: qsTr("It is right")
        onActivated: note.agreed()
    }
}
