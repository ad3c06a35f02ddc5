import QtQuick

// Hear the cue once more.
CornerButton {
    icon: "speech"
    text: qsTr("Say it again")
}
