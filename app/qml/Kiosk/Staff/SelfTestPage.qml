pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Whether the kiosk is fit for the day: what is to be done first, then all that was looked at.
StaffPage {
    id: page

    readonly property SelfTestModel model: page.staff.selfTest
    readonly property bool free: page.model.doing === ""

    function standing(): string {
        if (page.model.at === "")
            return qsTr("The kiosk has not looked at itself yet.");
        if (page.model.wrong > 0)
            return qsTr("Looked at on %1. To be done: %2.").arg(page.model.at).arg(page.model.wrong);
        return qsTr("Looked at on %1: all is well.").arg(page.model.at);
    }

    function doing(): string {
        switch (page.model.doing) {
        case "look":
            return qsTr("The kiosk looks at itself. It plays a tone …");
        case "bundle":
            return qsTr("The bundle is being written …");
        }
        return page.model.written === "" ? "" : qsTr("Written: %1").arg(page.model.written);
    }

    function problem(): string {
        switch (page.model.problem) {
        case "look":
            return qsTr("The kiosk could not look at itself: see the log.");
        case "bundle":
            return qsTr("The bundle could not be written there. Choose another place.");
        default:
            return page.model.problem;
        }
    }

    title: qsTr("Self-test")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 10 * Theme.u
        spacing: 6 * Theme.u

        StaffAlert {
            Layout.fillWidth: true
            grave: true
            text: page.problem()
        }

        StaffCard {
            Layout.fillWidth: true
            title: page.standing()

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.doing()
                size: 8.5
                wrapMode: Text.WrapAnywhere
                Accessible.role: Accessible.StaticText
            }

            Flow {
                id: ways

                Layout.fillWidth: true
                spacing: 4 * Theme.u

                StaffButton {
                    look: "primary"
                    enabled: page.free && page.model.ready
                    text: qsTr("Look now")
                    onActivated: page.model.look()
                }

                Repeater {
                    model: page.model.places

                    StaffButton {
                        required property var modelData

                        width: Math.min(implicitWidth, ways.width)
                        enabled: page.free
                        text: qsTr("Bundle for support to %1").arg(modelData.name)
                        onActivated: page.model.bundle(modelData.path)
                    }
                }
            }

            Label {
                Layout.fillWidth: true
                text: page.model.places.length > 0 ? qsTr("A bundle holds the log, the versions and this list. Nothing in it says who anybody is.") : qsTr("To write a bundle for support, put a stick in and open this page again.")
                size: 7.65
                color: Theme.muted
            }
        }

        StaffCard {
            Layout.fillWidth: true
            Layout.fillHeight: true

            StaffList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                model: page.model.rows
                empty: page.model.ready ? qsTr("Nothing was looked at yet.") : ""

                delegate: SelfTestRow {
                    required property var modelData

                    width: list.width - 4 * Theme.u
                    part: modelData.part
                    standing: modelData.state
                    said: modelData.said
                }
            }
        }
    }
}
