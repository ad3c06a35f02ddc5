pragma ComponentBehavior: Bound

import QtQuick

// Dark squares on white in both themes, whole pixels each, with the quiet zone scanners need.
Rectangle {
    id: code

    property list<string> rows
    property string says: ""

    readonly property int modules: code.rows.length + 8
    readonly property int module: Math.max(1, Math.floor(Math.min(code.width, code.height) / code.modules))
    readonly property var runs: {
        const found = [];
        code.rows.forEach((row, y) => {
            const dark = /1+/g;
            for (let run = dark.exec(row); run; run = dark.exec(row))
                found.push(Qt.rect(run.index, y, run[0].length, 1));
        });
        return found;
    }

    color: "white"
    Accessible.role: Accessible.Graphic
    Accessible.name: code.says

    Item {
        anchors.centerIn: parent
        width: code.rows.length * code.module
        height: width

        Repeater {
            model: code.runs.length

            Rectangle {
                required property int index

                x: code.runs[index].x * code.module
                y: code.runs[index].y * code.module
                width: code.runs[index].width * code.module
                height: code.module
                color: "black"
                antialiasing: false
            }
        }
    }
}
