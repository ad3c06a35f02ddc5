import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The first start: one question a page. Each can be left for later.
StaffPage {
    id: page

    readonly property FirstStartModel model: page.staff.firstStart
    readonly property string shown: page.model.step
    readonly property bool ending: page.shown === "end"
    readonly property FirstStep step: place.item as FirstStep
    readonly property var files: ({
            language: "FirstLanguage",
            server: "FirstServer",
            clinic: "FirstClinic",
            numbers: "FirstNumbers",
            screen: "FirstScreen",
            sound: "FirstSound",
            printer: "FirstPrinter",
            person: "FirstPerson",
            recovery: "FirstRecovery",
            backups: "FirstBackups",
            demo: "FirstDemo",
            end: "FirstEnd"
        })

    function turn(): void {
        scroll.contentY = 0;
        if (page.shown === "")
            place.source = "";
        else
            place.setSource(`${page.files[page.shown]}.qml`, {
                staff: page.staff,
                model: page.model
            });
    }

    title: qsTr("First start")
    onShownChanged: page.turn()
    Component.onCompleted: page.turn()

    FirstWords {
        id: words

        server: page.model.joined || page.model.server
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 9 * Theme.u
        visible: page.shown !== ""

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.staffTouch
            visible: !page.ending && !page.model.alone
            spacing: 8 * Theme.u

            FirstProgress {
                Layout.fillWidth: true
                number: page.model.number
                count: page.model.count
            }

            StaffButton {
                visible: page.model.joined === "" // then there is one way on: to start again
                enabled: !page.model.busy
                text: qsTr("Finish later")
                once: true
                onActivated: page.model.finishLater()
            }
        }

        // the question beside its answer, or above it on a tall screen
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 20 * Theme.u
            rowSpacing: 8 * Theme.u

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 190 * Theme.u
                Layout.alignment: Qt.AlignTop
                spacing: 7 * Theme.u

                Heading {
                    lines: Theme.portrait ? 2 : 3
                    text: words.title(page.shown)
                    size: 22
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: words.why(page.shown)
                    size: 11
                    color: Theme.muted
                }

                StaffAlert {
                    Layout.fillWidth: true
                    Layout.preferredHeight: implicitHeight
                    grave: true
                    text: page.model.problem
                }
            }

            StaffScroll {
                id: scroll

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 260 * Theme.u
                interactive: contentHeight > height

                Loader {
                    id: place

                    width: scroll.width
                    height: item ? (item as FirstStep).implicitHeight : 0
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.u

            ActionButton {
                Layout.preferredHeight: Theme.touch
                visible: !page.ending && page.model.joined === "" && (page.model.number > 1 || page.model.alone)
                enabled: !page.model.busy
                icon: "back"
                size: 10
                text: qsTr("Back")
                onActivated: page.model.back()
            }

            Item {
                Layout.fillWidth: true
            }

            ActionButton {
                Layout.fillWidth: Theme.portrait
                Layout.preferredHeight: Theme.touch
                visible: !page.ending && !page.model.alone && (page.step?.later ?? false)
                enabled: !page.model.busy
                size: 10
                once: true
                text: qsTr("Skip")
                onActivated: page.model.skip()
            }

            ActionButton {
                Layout.fillWidth: Theme.portrait
                Layout.preferredHeight: Theme.touch
                visible: page.step?.asks ?? false
                enabled: (page.step?.enough ?? false) && !page.model.busy
                look: "primary"
                size: 10
                once: true
                text: page.step?.go ?? ""
                onActivated: page.step?.proceed()
            }
        }
    }
}
