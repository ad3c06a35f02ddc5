import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What waits for the patient now, in pictures, and one large way to begin.
Item {
    id: screen

    readonly property bool personal: true // said into headphones only
    required property KioskViewModel kiosk

    readonly property TodayViewModel model: screen.kiosk.today
    readonly property string standing: screen.model.state
    readonly property bool open: ["ready", "keeping", "resume", "already_done"].includes(screen.standing)

    function heading(): string {
        switch (screen.standing) {
        case "resume":
            return qsTr("Resume where you stopped?");
        case "already_done":
            return screen.over();
        case "no_plan":
            return qsTr("There is no plan for you yet.");
        case "keeping":
            return qsTr("Keep up what you have built.");
        case "kept":
            return qsTr("That is enough for now.");
        case "ended":
            return qsTr("Your plan is complete.");
        case "not_started":
            return qsTr("Your plan has not started yet.");
        }
        switch (screen.model.part) {
        case "morning":
            return qsTr("Your morning session");
        case "midday":
            return qsTr("Your midday session");
        }
        return screen.model.part === "evening" ? qsTr("Your evening session") : qsTr("Your afternoon session");
    }

    function over(): string {
        switch (screen.model.part) {
        case "morning":
            return qsTr("This morning is done.");
        case "midday":
            return qsTr("Midday is done.");
        }
        return screen.model.part === "evening" ? qsTr("This evening is done.") : qsTr("This afternoon is done.");
    }

    function detail(): string {
        switch (screen.standing) {
        case "resume":
            return qsTr("%1, rep %2 of %3. All before that is saved.").arg(screen.model.resumeName).arg(screen.model.resumeRep).arg(screen.model.resumeReps);
        case "already_done":
            return qsTr("Well done. Rest is part of it. You may do it once more if you like.");
        case "no_plan":
            return qsTr("Please ask at the desk. Your physio can make one with you.");
        case "keeping":
            return qsTr("Your weeks are done. Go on %n times a week till your physio plans what is next.", "", screen.model.times);
        case "kept":
            return qsTr("Once a day, %n times a week keeps it up. Your physio plans what comes next.", "", screen.model.times);
        case "ended":
            return qsTr("Well done. Ask your physio what comes next.");
        }
        return screen.standing === "not_started" ? qsTr("It starts on %1. See you then.").arg(screen.model.startsOn) : qsTr("It takes about %1 min. You can pause or stop at any time.").arg(screen.model.minutes);
    }

    function adapted(): string {
        if (!screen.open)
            return "";
        if (screen.model.renewed)
            return qsTr("Your physio has just changed your plan. Look at it first.");
        if (screen.model.unseen)
            return qsTr("One exercise cannot be shown. Tell your physio.");
        if (screen.model.flare)
            return qsTr("Flare-up: back up step by step.");
        if (screen.model.gentle)
            return qsTr("Fewer today: the pain did not settle.");
        if (screen.model.back)
            return qsTr("Welcome back. We start a little easier.");
        return screen.model.swapped ? qsTr("Some exercises are changed today.") : screen.kiosk.asOf !== "" ? qsTr("As of %1. Sessions elsewhere may be missing.").arg(screen.kiosk.asOf) : "";
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 8 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 10 * Theme.u
            layoutDirection: screen.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            Heading {
                lines: Theme.portrait || Theme.largeText && !extras.visible && changes.text === "" ? 2 : 1
                text: screen.heading()
            }

            ActionButton {
                readonly property bool personal: false

                Layout.alignment: Qt.AlignTop
                Layout.preferredHeight: Math.max(Theme.touch, (Theme.portrait && Theme.largeText ? 36 : 26) * Theme.u)
                Layout.maximumWidth: (Theme.portrait ? 90 : 170) * Theme.u
                visible: screen.open
                once: true
                size: 10.5
                text: qsTr("My health has changed")
                onActivated: screen.model.sayHealthChanged()
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: 4 * Theme.u
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 10 * Theme.u
            rowSpacing: 6 * Theme.u

            Note {
                lines: Theme.portrait ? 3 : changes.text !== "" ? 2 : 1
                text: screen.detail()
            }

            Item {
                visible: changes.text !== ""
                implicitWidth: changes.width
                implicitHeight: changes.height

                Chip {
                    id: changes

                    text: screen.adapted()
                    widest: (Theme.portrait || Theme.largeText ? 267 : 300) * Theme.u
                }
            }
        }

        ExerciseCards {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: count > 0
            low: extras.visible
            exercises: screen.model.exercises
        }

        ExtraExercises {
            id: extras

            Layout.fillWidth: true
            visible: screen.open && screen.model.extras.length > 0
            model: screen.model
        }

        FlatPicture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: 10 * Theme.u
            visible: screen.model.exercises.length === 0
            name: screen.standing === "ended" ? "sun" : "path"
        }

        TodayActions {
            readonly property bool personal: false

            Layout.fillWidth: true
            kiosk: screen.kiosk
        }
    }
}
