import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// One exercise: how it looks, and beside it what can be changed of it.
GridLayout {
    id: editor

    required property ExercisesModel model

    readonly property bool photographed: editor.model.pictures.video !== "" || editor.model.pictures.photos.length > 0

    signal copying

    columns: Theme.portrait ? 1 : 2
    columnSpacing: 8 * Theme.u
    rowSpacing: 6 * Theme.u

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 210 * Theme.u
        Layout.preferredHeight: 150 * Theme.u
        Layout.maximumHeight: Theme.portrait ? 170 * Theme.u : Infinity
        spacing: 5 * Theme.u

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: 6 * Theme.u
            color: Theme.card

            ExerciseView {
                anchors.fill: parent
                anchors.margins: 6 * Theme.u
                source: editor.model.figure
                video: editor.model.pictures.video
                photos: editor.model.pictures.photos
            }
        }

        Label {
            Layout.fillWidth: true
            visible: editor.model.own && (editor.model.problem !== "" || editor.model.drawn && !editor.photographed)
            text: editor.model.problem !== "" ? editor.model.problem : qsTr("A body can do this.")
            size: 8.5
            color: editor.model.problem !== "" ? Theme.red : Theme.green
            Accessible.role: Accessible.AlertMessage
        }

        Label {
            Layout.fillWidth: true
            visible: editor.model.credit !== ""
            text: qsTr("From: %1").arg(editor.model.credit)
            size: 7.5
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            visible: editor.model.notice !== ""
            text: {
                switch (editor.model.notice) {
                case "saved":
                    return qsTr("Saved. It can be put into plans now.");
                case "saved_draft":
                    return qsTr("Saved as a draft. Confirm what it needs, and it can be put into plans.");
                }
                return editor.model.notice;
            }
            size: 8.5
            color: editor.model.notice.startsWith("saved") ? Theme.green : Theme.red
            Accessible.role: Accessible.AlertMessage
        }

        Label {
            Layout.fillWidth: true
            visible: editor.model.own && !editor.model.writable
            text: qsTr("Some words are missing or do not fit: see Words.")
            size: 8.5
            color: Theme.red
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 5 * Theme.u

            StaffButton {
                Layout.fillWidth: true
                text: qsTr("See it on the screen")
                onActivated: editor.model.seeScreen(0)
            }

            StaffButton {
                Layout.fillWidth: true
                keys: "Ctrl+P"
                icon: "print"
                text: qsTr("See it on paper")
                onActivated: editor.model.seePage()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 5 * Theme.u

            StaffButton {
                Layout.fillWidth: true
                text: editor.model.unsaved ? qsTr("Close without saving") : qsTr("Close")
                onActivated: editor.model.close()
            }

            StaffButton {
                Layout.fillWidth: true
                look: editor.model.own ? "plain" : "primary"
                text: qsTr("Copy")
                onActivated: editor.copying()
            }

            StaffButton {
                Layout.fillWidth: true
                visible: editor.model.own
                enabled: editor.model.unsaved && !editor.model.busy && editor.model.problem === "" && editor.model.writable
                look: "primary"
                keys: "Ctrl+S"
                once: true
                text: qsTr("Save")
                onActivated: editor.model.save()
            }
        }
    }

    ExerciseParts {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 220 * Theme.u
        model: editor.model
    }
}
