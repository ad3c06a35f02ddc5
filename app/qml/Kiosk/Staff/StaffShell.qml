import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.ViewModels

// What stands around every staff page: who is signed in, when it locks, and the way to the others.
KeyboardHost {
    id: shell

    required property KioskViewModel kiosk
    required property StaffViewModel staff

    readonly property string shown: shell.staff.page
    readonly property StaffPage page: place.item as StaffPage
    readonly property bool free: !(shell.page?.dialog?.visible ?? false)
    readonly property var files: ({
            sign_in: "StaffSignInPage",
            today: "TodayPage",
            people: "PeoplePage",
            new_patient: "NewPatientPage",
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
            server: "ServerPage",
            differences: "DifferencesPage"
        })

    function go(): void {
        place.setSource(`${shell.files[shell.shown]}.qml`, {
            staff: shell.staff
        });
        place.forceActiveFocus();
    }

    language: shell.kiosk.language
    available: shell.kiosk.touchKeyboard
    focus: true
    onShownChanged: shell.go()
    Component.onCompleted: shell.go()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        enabled: !paper.visible && !shell.staff.unsaved

        StaffHeader {
            // over whatever a page has scrolled away
            z: 1
            Layout.fillWidth: true
            enabled: shell.free
            staff: shell.staff
            title: shell.page?.title ?? ""
            subtitle: shell.page?.subtitle ?? ""
        }

        StaffNotice {
            Layout.fillWidth: true
            enabled: shell.free
            staff: shell.staff
        }

        Loader {
            id: place

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
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

    StaffPaper {
        id: paper

        anchors.fill: parent
        staff: shell.staff
    }
}
