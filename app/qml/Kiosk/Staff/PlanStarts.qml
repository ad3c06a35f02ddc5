pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The clinic's templates and the plans of other patients: one touch starts from it.
ColumnLayout {
    id: starts

    required property StartsModel model

    spacing: 3 * Theme.u

    Field {
        Layout.fillWidth: true
        label: qsTr("Find a template or a patient")
        text: starts.model.text
        onEdited: text => starts.model.search(text)
    }

    StaffAlert {
        Layout.fillWidth: true
        grave: true
        text: starts.model.problem
    }

    Label {
        Layout.fillWidth: true
        visible: starts.model.templates.length > 0
        text: qsTr("Your clinic's templates: touch one to start from it")
        size: 7.65
        color: Theme.muted
    }

    Flow {
        Layout.fillWidth: true
        spacing: 3 * Theme.u

        Repeater {
            model: starts.model.templates.length

            StaffButton {
                required property int index
                readonly property var row: starts.model.templates[index] ?? {}

                width: Math.min(implicitWidth, starts.width)
                height: Theme.staffTouch
                once: true
                text: row.text ?? ""
                onActivated: starts.model.useTemplate(row.id)
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: starts.model.patients.length > 0
        text: qsTr("Exercises as for another patient, without anything of theirs")
        size: 7.65
        color: Theme.muted
    }

    Flow {
        Layout.fillWidth: true
        spacing: 3 * Theme.u

        Repeater {
            model: starts.model.patients.length

            StaffButton {
                required property int index
                readonly property var row: starts.model.patients[index] ?? {}

                width: Math.min(implicitWidth, starts.width)
                height: Theme.staffTouch
                once: true
                text: row.text ?? ""
                onActivated: starts.model.copyFrom(row.id)
            }
        }
    }
}
