import QtQml

// The kiosk's own words for the steps of a goal, where nobody has written any.
QtObject {
    readonly property list<string> steps: [qsTr("A very small part of it, this week"), qsTr("A little more of it"), qsTr("About half of it, with a rest"), qsTr("Nearly all of it"), qsTr("All of it, in my own way")]
    readonly property string weekly: qsTr("Walk for 10 minutes")
}
