import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One row of a list: who, what is wrong with it, and whether to add somebody who may be here already.
GridLayout {
    id: row

    required property var modelData

    signal decided(bool skip)

    columns: Theme.portrait ? 1 : 2
    columnSpacing: 6 * Theme.u
    rowSpacing: 2 * Theme.u
    Accessible.role: Accessible.ListItem
    Accessible.name: [qsTr("Line %1").arg(row.modelData.line), row.modelData.name, row.modelData.detail, row.modelData.twin, row.modelData.problem].filter(each => each !== "").join(", ")

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: row.modelData.name === "" ? qsTr("Line %1").arg(row.modelData.line) : row.modelData.name
            size: 8.5
            weight: Theme.semiBold
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.modelData.detail
            size: 7.5
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.modelData.problem === "" ? row.modelData.twin : qsTr("Line %1: %2").arg(row.modelData.line).arg(row.modelData.problem)
            size: 8
            color: row.modelData.problem === "" ? Theme.ink : Theme.red
        }
    }

    StaffChoice {
        Layout.preferredWidth: Theme.portrait ? -1 : row.width * 0.42
        Layout.fillWidth: Theme.portrait
        visible: row.modelData.twin !== ""
        options: [
            {
                value: "skip",
                text: qsTr("Leave out")
            },
            {
                value: "add",
                text: qsTr("Add as somebody new")
            }
        ]
        value: row.modelData.choice
        onChosen: choice => row.decided(choice === "skip")
    }
}
