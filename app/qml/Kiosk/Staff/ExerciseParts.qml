pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// What can be changed of an exercise, a part at a time.
ColumnLayout {
    id: parts

    required property ExercisesModel model
    property string tab: "words"

    spacing: 5 * Theme.u

    StaffChoice {
        Layout.fillWidth: true
        options: [
            {
                value: "words",
                text: qsTr("Words")
            },
            {
                value: "dose",
                text: qsTr("Dose")
            },
            {
                value: "poses",
                text: qsTr("Poses")
            },
            {
                value: "needs",
                text: qsTr("What it needs")
            },
            {
                value: "media",
                text: qsTr("Photos and video")
            }
        ]
        value: parts.tab
        onChosen: value => parts.tab = value
    }

    Flickable {
        id: sheet

        Layout.fillWidth: true
        Layout.fillHeight: true
        contentHeight: part.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Loader {
            id: part

            width: sheet.width
            sourceComponent: ({
                    words: wordsPart,
                    dose: dosePart,
                    poses: posesPart,
                    needs: needsPart,
                    media: mediaPart
                })[parts.tab]
            onLoaded: sheet.contentY = 0
        }
    }

    Component {
        id: wordsPart

        ExerciseWords {
            width: sheet.width
            model: parts.model
        }
    }

    Component {
        id: dosePart

        ExerciseDose {
            width: sheet.width
            model: parts.model
        }
    }

    Component {
        id: posesPart

        ExercisePoses {
            width: sheet.width
            model: parts.model
        }
    }

    Component {
        id: needsPart

        ExerciseNeeds {
            width: sheet.width
            model: parts.model
        }
    }

    Component {
        id: mediaPart

        ExerciseMedia {
            width: sheet.width
            model: parts.model
        }
    }
}
