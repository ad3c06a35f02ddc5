import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme
import Kiosk.ViewModels

// What stands around every staff page: who is signed in, when it locks, and the way to the others.
KeyboardHost {
    id: shell

    required property KioskViewModel kiosk
    required property StaffViewModel staff

    readonly property string shown: shell.staff.page
    readonly property StaffPage page: place.item as StaffPage
    // nothing has come from the clinic's other kiosks for a while
    readonly property string asOf: shell.kiosk.asOf === "" ? "" : qsTr("as of %1").arg(shell.kiosk.asOf)
    readonly property bool free: !(shell.page?.dialog?.visible ?? false)
    // at a desk, where the window is wide enough for two, the list of patients stays beside them
    readonly property bool roomy: Theme.desk && Theme.width >= 740 * Theme.u && shell.staff.places.includes("today")
    readonly property bool beside: shell.roomy && ["today", "patient", "day", "person", "home_entries"].includes(shell.shown)
    readonly property string file: shell.files[shell.shown]
    readonly property var files: ({
            sign_in: "StaffSignInPage",
            today: shell.beside ? "DeskStart" : "TodayPage",
            people: "PeoplePage",
            new_patient: "NewPatientPage",
            people_import: "PeopleImportPage",
            person: "PersonPage",
            patient: "PatientPage",
            day: "DayPage",
            plan: "PlanPage",
            plan_history: "PlanHistoryPage",
            goal: "GoalPage",
            home_entries: "HomeEntriesPage",
            settings: "SettingsPage",
            team: "TeamPage",
            own: "OwnPage",
            backups: "BackupsPage",
            recovery: "RecoveryPage",
            exercises: "ExercisesPage",
            figures: "FiguresPage",
            audit: "AuditPage",
            self_test: "SelfTestPage",
            updates: "UpdatesPage",
            server: "ServerPage",
            differences: "DifferencesPage",
            transfers: "TransfersPage",
            first_start: "FirstStartPage"
        })

    function go(): void {
        place.setSource(`${shell.file}.qml`, {
            staff: shell.staff
        });
        if (shell.beside && shell.shown === "today")
            roster.find();
        else if (!roster.activeFocus)
            place.forceActiveFocus();
    }

    // where a few letters look for a patient: beside, on this page, or on the one for it
    function find(): void {
        if (shell.roomy && !shell.beside)
            shell.staff.open("today");
        else if (shell.beside)
            roster.find();
        else if (!shell.page?.finder)
            shell.staff.open("people");
        shell.page?.finder?.forceActiveFocus();
    }

    language: shell.kiosk.language
    available: shell.kiosk.touchKeyboard
    focus: true
    onFileChanged: shell.go()
    Component.onCompleted: shell.go()

    Shortcut {
        sequence: "Ctrl+F"
        enabled: shell.free && frame.enabled && shell.staff.name !== ""
        onActivated: shell.find()
    }

    ColumnLayout {
        id: frame

        anchors.fill: parent
        spacing: 0
        enabled: !paper.visible && !shell.staff.unsaved && !keys.visible

        StaffHeader {
            // over whatever a page has scrolled away
            z: 1
            Layout.fillWidth: true
            visible: shell.shown !== "first_start" // one question, and nothing beside it
            enabled: shell.free
            staff: shell.staff
            title: shell.page?.title ?? ""
            subtitle: [shell.page?.subtitle ?? "", shell.asOf].filter(each => each !== "").join(" · ")
            onKeysWanted: keys.visible = true
            onCleaningWanted: shell.kiosk.clean()
        }

        StaffNotice {
            Layout.fillWidth: true
            enabled: shell.free
            staff: shell.staff
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Roster {
                id: roster

                Layout.fillHeight: true
                Layout.preferredWidth: Math.min(0.41 * Theme.width, 440 * Theme.u)
                visible: shell.beside
                enabled: shell.free
                model: shell.staff.roster
                people: shell.staff.people
                onEntered: {
                    place.forceActiveFocus();
                    place.nextItemInFocusChain(true)?.forceActiveFocus();
                }
            }

            Loader {
                id: place

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
            }
        }
    }

    StaffDialog {
        anchors.fill: parent
        visible: shell.staff.unsaved
        heading: qsTr("Leave without saving?")
        text: qsTr("What was changed on this page is not saved yet.")
        confirm: qsTr("Leave")
        cancel: qsTr("Stay")
        danger: true
        onConfirmed: shell.staff.leave()
        onCancelled: shell.staff.stay()
    }

    KeysSheet {
        id: keys

        anchors.fill: parent
        visible: false
        onCancelled: keys.visible = false
    }

    StaffPaper {
        id: paper

        anchors.fill: parent
        staff: shell.staff
    }
}
