import QtQuick
import Kiosk.Components
import Kiosk.Theme

// How much there is of a record.
Label {
    id: line

    required property var much
    property string before: ""

    readonly property list<string> parts: [qsTr("%n sessions", "", line.much.sessions ?? 0), qsTr("%n versions of the plan", "", line.much.plans ?? 0), qsTr("%n notes", "", line.much.notes ?? 0)]

    text: (line.before === "" ? line.parts : [line.before, ...line.parts]).join("  ·  ")
    size: 7.5
    color: Theme.muted
    wrapMode: Text.Wrap
}
