pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// This clinic's server: joining it, how things stand with it, and letting another kiosk in.
StaffPage {
    id: page

    readonly property ServerModel model: page.staff.server

    function standing(): string {
        if (page.model.at === "")
            return qsTr("Nothing was exchanged yet.");
        return qsTr("Last exchanged: %1").arg(page.model.at);
    }

    title: qsTr("This clinic's server")

    StaffScroll {
        anchors.fill: parent
        anchors.margins: 10 * Theme.u

        ColumnLayout {
            width: parent.width
            spacing: 5 * Theme.u

            StaffAlert {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                grave: true
                text: page.model.problem
            }

            StaffCard {
                Layout.fillWidth: true
                visible: page.model.joinedNow !== ""
                title: qsTr("Joined: %1").arg(page.model.joinedNow)

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Close the kiosk and open it again. From then on it exchanges by itself what changes.")
                    size: 8.5
                    wrapMode: Text.Wrap
                }

                StaffButton {
                    look: "primary"
                    text: qsTr("Close the kiosk")
                    onActivated: page.staff.exit()
                }
            }

            StaffCard {
                Layout.fillWidth: true
                visible: page.model.ready && !page.model.joined && page.model.joinedNow === ""
                title: qsTr("This kiosk is on its own")

                Label {
                    Layout.fillWidth: true
                    text: qsTr("With a server of the clinic, several kiosks share one record. The first kiosk's records become the clinic's; any other starts with those, and must be new and empty.")
                    size: 8.5
                    wrapMode: Text.Wrap
                }

                Field {
                    Layout.fillWidth: true
                    label: qsTr("Code for joining")
                    note: qsTr("Scan it, or write all of it. It works once, for 30 minutes.")
                    hints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
                    most: 4000
                    text: page.model.code
                    onEdited: text => page.model.typeCode(text)
                }

                StaffButton {
                    enabled: page.model.code !== "" && !page.model.busy
                    look: "primary"
                    once: true
                    text: page.model.busy ? qsTr("Joining …") : qsTr("Join")
                    onActivated: page.model.join()
                }
            }

            StaffCard {
                Layout.fillWidth: true
                visible: page.model.joined
                title: qsTr("%1: %2").arg(page.model.clinic).arg(page.model.kiosk)

                Label {
                    Layout.fillWidth: true
                    text: page.standing()
                    size: 8.5
                    weight: page.model.late ? Theme.semiBold : Theme.regular
                    color: page.model.late ? Theme.red : Theme.ink
                    wrapMode: Text.Wrap
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: reason.words(page.model.trouble)
                    size: 8.5
                    color: Theme.red
                    wrapMode: Text.Wrap
                }

                Label {
                    Layout.fillWidth: true
                    visible: page.model.minutesOff > 0
                    text: qsTr("This machine's clock and the server's differ by %n minutes. Set the clock right.", "", page.model.minutesOff)
                    size: 8.5
                    color: Theme.red
                    wrapMode: Text.Wrap
                }

                Label {
                    Layout.fillWidth: true
                    text: page.model.unsent === 0 ? qsTr("Everything from here is on the server.") : qsTr("Changes that have not reached the server yet: %1").arg(page.model.unsent)
                    size: 8.5
                    wrapMode: Text.Wrap
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Without the network everything goes on here. What was done meanwhile is sent afterwards.")
                    size: 7.5
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
            }

            ServerInvite {
                Layout.fillWidth: true
                visible: page.model.joined
                model: page.model
            }

            ServerFleet {
                Layout.fillWidth: true
                visible: page.model.fleet.length > 0
                model: page.model
            }
        }
    }

    ExchangeReason {
        id: reason
    }
}
