pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// All exercises, the clinic's own first, and one of them to look at, copy or change.
StaffPage {
    id: page

    readonly property ExercisesModel model: page.staff.exercises
    readonly property var rows: page.model.rows // read once: all of it is made anew at each look

    title: page.model.editing ? page.model.name : qsTr("Exercises")
    subtitle: page.model.editing && !page.model.own ? qsTr("Copy it to change it") : ""
    dialog: {
        for (const each of [naming, fresh, picker, crop, preview])
            if (each.visible)
                return each;
        return null;
    }

    Field {
        id: search

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: make.left
        anchors.margins: 8 * Theme.u
        visible: !page.model.editing
        label: qsTr("Find by name, muscle or part of the body")
        text: page.model.sought
        most: 60
        onEdited: text => page.model.find(text)
    }

    StaffButton {
        id: make

        anchors.bottom: search.bottom
        anchors.right: parent.right
        anchors.rightMargin: 8 * Theme.u
        visible: !page.model.editing
        look: "primary"
        keys: "Ctrl+N"
        text: qsTr("New exercise")
        onActivated: fresh.start()
    }

    StaffList {
        anchors.fill: parent
        anchors.margins: 8 * Theme.u
        anchors.topMargin: search.height + 14 * Theme.u
        visible: !page.model.editing
        empty: {
            if (!page.model.ready)
                return "";
            return page.model.sought !== "" ? qsTr("No exercise fits these words.") : qsTr("There are no exercises.");
        }
        model: page.rows.length

        delegate: StaffRow {
            required property int index
            readonly property var exercise: page.rows[index] ?? {
                id: "",
                name: "",
                photo: "",
                own: false,
                draft: false
            }

            width: ListView.view.width
            text: exercise.name
            detail: exercise.draft ? qsTr("Draft: confirm what it needs") : ""
            end: exercise.own ? qsTr("Your own") : ""
            picture: exercise.photo ?? ""
            onActivated: page.model.open(exercise.id)
        }
    }

    ExerciseEditor {
        anchors.fill: parent
        anchors.margins: 8 * Theme.u
        visible: page.model.editing
        model: page.model
        onCopying: {
            name.text = qsTr("%1, ours").arg(page.model.name).slice(0, 60);
            naming.visible = true;
        }
    }

    NewExercise {
        id: fresh

        model: page.model
    }

    PhotoPicker {
        id: picker

        visible: page.model.pictures.choosing
        pictures: page.model.pictures
    }

    CropDialog {
        id: crop

        visible: page.model.pictures.cropping >= 0
        pictures: page.model.pictures
    }

    ScreenPreview {
        id: preview

        visible: page.model.screen >= 0
        model: page.model
    }

    StaffDialog {
        id: naming

        property string chosen: name.text

        visible: false
        heading: qsTr("Copy this exercise")
        text: qsTr("The copy is your own: you can change its words, its dose and how it moves. It stays a draft until a physio has said which positions and what equipment it needs.")
        confirm: qsTr("Copy")
        ready: naming.chosen.trim() !== ""
        onCancelled: naming.visible = false
        onConfirmed: {
            naming.visible = false;
            page.model.copy(naming.chosen);
        }

        Field {
            id: name

            Layout.fillWidth: true
            label: qsTr("Its name")
            most: 60
            onEdited: text => naming.chosen = text
        }
    }
}
