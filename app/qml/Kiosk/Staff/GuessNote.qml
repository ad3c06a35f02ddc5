import QtQuick

// Says that what stands below is a guess, until somebody has looked at it.
StaffAlert {
    id: note

    required property string question
    required property string warning
    required property list<string> guesses
    property bool agreeable: false

    signal agreed

    text: note.guesses.indexOf(note.question) >= 0 ? note.warning : ""

    StaffButton {
        visible: note.agreeable
        text: qsTr("It is right")
        onActivated: note.agreed()
    }
}
