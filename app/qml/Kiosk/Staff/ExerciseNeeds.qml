import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What an exercise needs, and who stands for it: the safety questions are asked about these positions.
ColumnLayout {
    id: needs

    required property ExercisesModel model

    // What came out of a library asks everything on this one page
    readonly property bool asksAll: !needs.model.drawn || needs.guesses.length > 0

    readonly property var guesses: needs.model.guesses

    spacing: 6 * Theme.u

    StaffAlert {
        Layout.fillWidth: true
        text: needs.model.draft ? qsTr("Draft: it can be put into plans once you have confirmed what it needs.") : ""
    }

    GuessNote {
        Layout.fillWidth: true
        question: "words"
        guesses: needs.guesses
        warning: qsTr("It does not say how it is done. Write its steps under Words.")
    }

    GuessNote {
        Layout.fillWidth: true
        question: "dose"
        guesses: needs.guesses
        warning: qsTr("The dose is a guess. Set it here, or say that it is right.")
        agreeable: true
        onAgreed: needs.model.agree("dose")
    }

    ExerciseDose {
        Layout.fillWidth: true
        visible: needs.asksAll
        model: needs.model
    }

    GuessNote {
        Layout.fillWidth: true
        question: "sides"
        guesses: needs.guesses
        warning: qsTr("The sides are a guess. Choose them, or say that they are right.")
        agreeable: true
        onAgreed: needs.model.agree("sides")
    }

    StaffChoice {
        Layout.fillWidth: true
        visible: needs.asksAll
        enabled: needs.model.own
        options: [
            {
                value: "both",
                text: qsTr("Both sides at once")
            },
            {
                value: "each",
                text: qsTr("One side, then the other")
            },
            {
                value: "alternate",
                text: qsTr("Sides in turn")
            }
        ]
        value: needs.model.sides
        onChosen: value => needs.model.setSides(value)
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Patients are asked whether they can take these positions, and are kept from the exercise when they cannot.")
        size: 8.5
        color: Theme.muted
    }

    GuessNote {
        Layout.fillWidth: true
        question: "needs"
        guesses: needs.guesses
        warning: qsTr("The ticks on positions are a guess. Change them, or say that they are right.")
        agreeable: true
        onAgreed: needs.model.agree("needs")
    }

    StaffTicks {
        Layout.fillWidth: true
        enabled: needs.model.own
        label: qsTr("Which of these positions does it need?")
        options: needs.model.needing
        onToggled: value => needs.model.need("needs", value)
    }

    GuessNote {
        Layout.fillWidth: true
        question: "equipment"
        guesses: needs.guesses
        warning: qsTr("The ticks on equipment are a guess. Change them, or say that they are right.")
        agreeable: true
        onAgreed: needs.model.agree("equipment")
    }

    StaffTicks {
        Layout.fillWidth: true
        enabled: needs.model.own
        label: qsTr("What equipment does it need?")
        options: needs.model.equipment
        onToggled: value => needs.model.need("equipment", value)
    }

    StaffButton {
        Layout.fillWidth: true
        visible: needs.model.draft
        enabled: needs.model.confirmable && !needs.model.busy && needs.model.problem === "" && needs.model.writable
        look: "primary"
        once: true
        text: qsTr("Confirm and save")
        onActivated: needs.model.confirm()
    }

    Label {
        Layout.fillWidth: true
        visible: needs.model.own && !needs.model.draft
        text: qsTr("Confirmed: it can be put into plans. Changing this, how it moves or its photos asks you again.")
        size: 8.5
        color: Theme.green
    }

    StaffTicks {
        Layout.fillWidth: true
        enabled: needs.model.own
        label: qsTr("Which parts of the body is it for?")
        options: needs.model.regions
        onToggled: value => needs.model.forPart(value)
    }
}
