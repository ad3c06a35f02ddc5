pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// What the clinic has set, one part at a time; saved in one go.
StaffPage {
    id: page

    readonly property SettingsModel model: page.staff.settings
    readonly property var parts: [
        {
            value: "clinic",
            text: qsTr("Clinic"),
            file: "ClinicSettings"
        },
        {
            value: "screen",
            text: qsTr("Screen"),
            file: "ScreenSettings"
        },
        {
            value: "sound",
            text: qsTr("Sound"),
            file: "SoundSettings"
        },
        {
            value: "keys",
            text: qsTr("Keys"),
            file: "KeySettings"
        },
        {
            value: "languages",
            text: qsTr("Languages"),
            file: "LanguageSettings"
        },
        {
            value: "paper",
            text: qsTr("Printing"),
            file: "PrintSettings"
        },
        {
            value: "rules",
            text: qsTr("Thresholds"),
            file: "RuleSettings"
        },
        {
            value: "records",
            text: qsTr("Records"),
            file: "RecordSettings"
        }
    ]

    function show(): void {
        const part = page.parts.find(each => each.value === page.model.section) ?? page.parts[0];
        place.setSource(`${part.file}.qml`, {
            model: page.model
        });
    }

    title: qsTr("Settings")
    Component.onCompleted: page.show()

    dialog: touch.visible ? touch : taken.visible ? taken : erase.visible ? erase : exit.visible ? exit : pictures

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 10 * Theme.u
        spacing: 6 * Theme.u

        SettingsWays {
            Layout.fillWidth: true
            staff: page.staff
            parts: page.parts
        }

        StillToDo {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            visible: page.model.section === "clinic" && page.staff.todo.length > 0
            staff: page.staff
        }

        Loader {
            id: place

            readonly property string shown: page.model.section

            onShownChanged: page.show()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        SettingsFoot {
            Layout.fillWidth: true
            staff: page.staff
            onExitWanted: exit.visible = true
        }
    }

    PictureDialog {
        id: pictures

        anchors.fill: parent
        model: page.model
        visible: page.model.choosing
    }

    StaffDialog {
        id: exit

        anchors.fill: parent
        visible: false
        heading: qsTr("Close the kiosk?")
        text: qsTr("The computer behind it can be used then. Patients cannot sign in until the kiosk is started again.")
        confirm: qsTr("Close the kiosk")
        danger: true
        onConfirmed: page.staff.exit()
        onCancelled: exit.visible = false
    }

    Connections {
        target: place.item as ScreenSettings

        function onTouchWanted(): void {
            touch.begin();
        }
    }

    TouchSheet {
        id: touch

        anchors.fill: parent
        model: page.model
    }

    EraseDialog {
        id: erase

        anchors.fill: parent
        model: page.model
    }

    ExportDialog {
        id: taken

        anchors.fill: parent
        model: page.model.exporting
    }
}
