import QtQuick
import Kiosk.StaffModels

// Before cards are made: whoever has one already gets another.
StaffDialog {
    id: dialog

    required property PileModel model

    visible: dialog.model.asking
    heading: qsTr("Make new cards (%1)?").arg(dialog.model.chosen.length)
    text: qsTr("The older cards of these people stop working. Each new card has its code and no name on it.")
    confirm: qsTr("Make the cards")
    onConfirmed: dialog.model.printCards()
    onCancelled: dialog.model.keepCards()
}
