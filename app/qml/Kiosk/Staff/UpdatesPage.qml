pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Which version runs, a newer one from a stick, and the one before.
StaffPage {
    id: page

    readonly property UpdatesModel model: page.staff.updates
    readonly property bool free: page.model.doing === ""
    readonly property bool updatable: page.model.way === "package"

    function standing(): string {
        if (!page.model.ready)
            return qsTr("This kiosk");
        return page.model.version === "" ? qsTr("The version of this kiosk is not known.") : qsTr("Version %1 runs.").arg(page.model.version);
    }

    function doing(): string {
        switch (page.model.doing) {
        case "look":
            return qsTr("Each file is read and its signature is checked …");
        case "copy":
            return qsTr("The file is being copied. Leave the stick in …");
        case "ask":
            return qsTr("The machine is told …");
        case "put":
            return qsTr("The stick can be taken out. The new version is tried on a copy of the records, then the kiosk starts again by itself. That takes a few minutes.");
        }
        return "";
    }

    function problem(): string {
        if (page.model.problem === "unheard")
            return qsTr("Nothing has happened yet. Turn the machine off and on again: it then goes on by itself.");
        if (page.model.problem !== "" || page.model.well)
            return page.model.problem;
        return page.model.came;
    }

    title: qsTr("Updates")
    dialog: UpdateDialog {
        model: page.model
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 10 * Theme.u
        spacing: 6 * Theme.u

        StaffAlert {
            Layout.fillWidth: true
            grave: true
            text: page.problem()
        }

        StaffAlert {
            Layout.fillWidth: true
            text: page.model.well ? page.model.came : ""
        }

        StaffCard {
            Layout.fillWidth: true
            title: page.standing()

            Label {
                Layout.fillWidth: true
                visible: page.model.since !== ""
                text: qsTr("Since %1.").arg(page.model.since)
                size: 8.5
            }

            RowLayout {
                Layout.fillWidth: true
                visible: page.updatable && page.model.ready
                spacing: 6 * Theme.u

                Label {
                    Layout.fillWidth: true
                    text: page.model.before === "" ? qsTr("There is no version before it on this machine.") : qsTr("Version %1, the one before it, is kept on this machine.").arg(page.model.before)
                    size: 8.5
                    color: Theme.muted
                }

                StaffButton {
                    visible: page.model.before !== ""
                    enabled: page.free
                    text: qsTr("Go back to %1").arg(page.model.before)
                    onActivated: page.model.askBack()
                }
            }

            Label {
                Layout.fillWidth: true
                visible: page.model.way === "other"
                text: qsTr("This kiosk was not installed as a Debian package, so no stick updates it. Whoever installed it does that: close the kiosk, install the new version the same way, and start it. It makes a backup before it changes the records.")
                size: 8.5
            }

            Label {
                Layout.fillWidth: true
                visible: page.model.way === "demo"
                text: qsTr("This is a demo clinic, where anybody can sign in. Updates are made from your own clinic.")
                size: 8.5
            }
        }

        StaffCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.updatable
            title: qsTr("A new version from a stick")

            RowLayout {
                Layout.fillWidth: true
                spacing: 6 * Theme.u

                Label {
                    Layout.fillWidth: true
                    text: page.free ? qsTr("The stick holds two files, whose names end in .deb and .deb.minisig.") : page.doing()
                    size: 8.5
                    weight: page.free ? Theme.regular : Theme.semiBold
                    color: page.free ? Theme.muted : Theme.ink
                    Accessible.role: page.free ? Accessible.StaticText : Accessible.AlertMessage
                }

                StaffButton {
                    look: page.model.found.length > 0 ? "plain" : "primary"
                    enabled: page.free && page.model.ready
                    text: qsTr("Look for a new version")
                    onActivated: page.model.look()
                }
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: 4 * Theme.u
                visible: page.model.doing === "copy"
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

            StaffList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                model: page.model.found
                empty: page.model.looked && page.free ? qsTr("No stick that is in holds a version. Put it in, wait a moment, and look again.") : ""

                delegate: UpdateRow {
                    required property int index
                    required property var modelData

                    width: list.width - 4 * Theme.u
                    file: modelData
                    free: page.free
                    onWanted: page.model.ask(index)
                }
            }
        }

        Item {
            Layout.fillHeight: true
            visible: !page.updatable
        }
    }
}
