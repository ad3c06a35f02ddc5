pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels

// To whom the letter goes and what the physio says in it. What is typed is kept until it is printed.
StaffDialog {
    id: dialog

    required property LetterModel model

    visible: dialog.model.open
    heading: qsTr("Progress letter")
    text: dialog.model.kept ? qsTr("This is what you had begun. It is kept until the letter is printed.") : qsTr("The figures come from the record. Say in your own words what they mean.")
    confirm: qsTr("Look at the letter")
    cancel: qsTr("Not now")
    onConfirmed: dialog.model.look()
    onCancelled: dialog.model.close()

    StaffButton {
        Layout.alignment: Qt.AlignRight
        visible: dialog.model.kept
        text: qsTr("Start again")
        onActivated: dialog.model.clear()
    }

    WordsField {
        Layout.fillWidth: true
        label: qsTr("To: name and address, a line each")
        text: dialog.model.addressee
        most: 200
        lines: 2
        onEdited: text => dialog.model.type("addressee", text)
    }

    WordsField {
        Layout.fillWidth: true
        label: qsTr("In short: your own summary")
        text: dialog.model.summary
        most: 900
        lines: 4
        onEdited: text => dialog.model.type("summary", text)
    }

    WordsField {
        Layout.fillWidth: true
        label: qsTr("Next step")
        text: dialog.model.nextStep
        most: 400
        lines: 2
        onEdited: text => dialog.model.type("nextStep", text)
    }
}
