import QtQuick

// See the exercise once more, with its steps.
CornerButton {
    icon: "eye"
    text: qsTr("Show me")
}
