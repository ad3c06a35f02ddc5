pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Backups: when the last one was opened and counted, one more now, and one brought back.
StaffPage {
    id: page

    readonly property BackupsModel model: page.staff.backups
    readonly property bool free: page.model.doing === ""

    function doing(): string {
        switch (page.model.doing) {
        case "make":
            return qsTr("A backup is being made and opened …");
        case "look":
            return qsTr("The backup is being opened …");
        case "restore":
            return qsTr("The records are being brought back …");
        }
        return page.model.made === "" ? "" : qsTr("The backup of %1 was opened and counted.").arg(page.model.made);
    }

    title: qsTr("Backups")

    dialog: RestoreDialog {
        model: page.model
        staff: page.staff
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 10 * Theme.u
        spacing: 6 * Theme.u

        StaffAlert {
            Layout.fillWidth: true
            grave: true
            text: page.model.problem !== "" ? page.model.problem : page.model.trouble === "" ? "" : qsTr("The last backup was not made. %1").arg(page.model.trouble)
        }

        StaffAlert {
            Layout.fillWidth: true
            text: page.model.ready && !page.model.recovery ? qsTr("There is no recovery key yet: without this kiosk nobody can open a backup. Whoever looks after it makes one: physio-kiosk key rotate") : ""
        }

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("A backup now")

            Flow {
                Layout.fillWidth: true
                visible: page.model.places.length > 0
                spacing: 4 * Theme.u

                Repeater {
                    model: page.model.places.length

                    StaffButton {
                        required property int index
                        readonly property var place: page.model.places[index] ?? {}
                        readonly property bool on: place.path === page.model.place

                        look: on ? "primary" : "plain"
                        icon: on ? "tick" : ""
                        text: place.name ?? ""
                        enabled: page.free
                        onActivated: page.model.choose(place.path)
                    }
                }
            }

            Label {
                Layout.fillWidth: true
                visible: page.model.ready && page.model.places.length === 0
                text: qsTr("No stick is in, and no folder for backups is set. This one would be on the kiosk's own disk only.")
                size: 8.5
                color: Theme.muted
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: 6 * Theme.u

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 3 * Theme.u

                    Label {
                        Layout.fillWidth: true
                        text: page.doing()
                        size: 8.5
                        Accessible.role: Accessible.StaticText
                    }

                    Rectangle {
                        Layout.fillWidth: true
                        Layout.preferredHeight: 4 * Theme.u
                        visible: !page.free
                        radius: height / 2
                        color: Theme.track
                        Accessible.role: Accessible.ProgressBar
                        Accessible.name: qsTr("%1 % done").arg(Math.round(page.model.share * 100))

                        Rectangle {
                            width: parent.width * page.model.share
                            height: parent.height
                            radius: height / 2
                            color: Theme.blue
                        }
                    }
                }

                StaffButton {
                    look: "primary"
                    enabled: page.free && page.model.ready
                    text: qsTr("Back up now")
                    onActivated: page.model.make()
                }
            }
        }

        StaffCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Backups that were opened")

            StaffList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                model: page.model.backups.length
                empty: page.model.ready ? qsTr("There is no backup yet. Make one above.") : ""

                delegate: RowLayout {
                    id: row

                    required property int index
                    readonly property var backup: page.model.backups[row.index] ?? {}

                    width: list.width - 4 * Theme.u
                    spacing: 5 * Theme.u

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Label {
                            Layout.fillWidth: true
                            text: qsTr("%1, patients: %2").arg(row.backup.when ?? "").arg(row.backup.patients ?? 0)
                            size: 8.5
                            weight: Theme.semiBold
                        }

                        Label {
                            Layout.fillWidth: true
                            text: row.backup.where ?? ""
                            size: 7.5
                            wrapMode: Text.WrapAnywhere
                            color: Theme.muted
                        }
                    }

                    StaffButton {
                        enabled: page.free
                        text: qsTr("Bring back")
                        label: qsTr("Bring back %1").arg(row.backup.when ?? "")
                        onActivated: page.model.look(row.index)
                    }
                }
            }
        }
    }
}
