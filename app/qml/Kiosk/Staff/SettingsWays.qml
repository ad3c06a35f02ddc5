import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// The parts of the settings, and the pages that belong to them. On a tall screen the parts have
// lines of their own.
GridLayout {
    id: ways

    required property StaffViewModel staff
    required property var parts

    readonly property SettingsModel model: ways.staff.settings
    readonly property real beside: [backups, selfTest, updates, team, server].reduce((sum, each) => sum + each.implicitWidth, 4 * pages.columnSpacing)

    columns: Theme.portrait ? 1 : 2
    columnSpacing: 6 * Theme.u
    rowSpacing: 5 * Theme.u

    StaffChoice {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        options: ways.model.all ? ways.parts : ways.parts.filter(each => each.value === "rules")
        value: ways.model.section
        onChosen: value => ways.model.choose(value)
    }

    GridLayout {
        id: pages

        Layout.alignment: Qt.AlignTop
        columns: !Theme.portrait ? 3 : ways.beside <= ways.width ? 5 : Theme.largeText ? 2 : 3
        columnSpacing: 6 * Theme.u
        rowSpacing: 5 * Theme.u

        StaffButton {
            id: backups

            visible: ways.model.all
            text: qsTr("Backups")
            onActivated: ways.staff.open("backups")
        }

        StaffButton {
            id: selfTest

            visible: ways.model.all
            text: qsTr("Self-test")
            onActivated: ways.staff.open("self_test")
        }

        StaffButton {
            id: team

            visible: ways.model.all
            text: qsTr("Staff")
            onActivated: ways.staff.open("team")
        }

        StaffButton {
            id: server

            text: qsTr("Server")
            label: qsTr("This clinic's server")
            onActivated: ways.staff.open("server")
        }

        StaffButton {
            id: updates

            visible: ways.model.all
            text: qsTr("Updates")
            onActivated: ways.staff.open("updates")
        }
    }
}
