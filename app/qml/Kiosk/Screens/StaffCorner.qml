import QtQuick

// The way to the staff side. Its mark is faint: staff know where to hold, and it says nothing to anybody else.
HoldCorner {
    icon: "card"
    word: qsTr("Staff")
    label: qsTr("Staff sign-in")
    hint: qsTr("Hold this corner for two seconds.")
}
