pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The recovery key: made, printed or written down, and typed or scanned once before it counts.
StaffPage {
    id: page

    readonly property RecoveryModel model: page.staff.recoveryKey
    readonly property bool made: page.model.stage === "made"
    readonly property bool kept: page.model.stage === "kept"

    function check(): void {
        page.model.check(words.input.text);
        words.input.clear();
    }

    title: qsTr("Recovery key")

    StaffScroll {
        anchors.fill: parent
        anchors.margins: 10 * Theme.u

        Column {
            width: parent.width
            spacing: 6 * Theme.u

            StaffAlert {
                width: parent.width
                height: implicitHeight
                grave: true
                text: page.model.problem
            }

            StaffCard {
                width: parent.width
                title: page.kept ? qsTr("The recovery key is made and tested.") : qsTr("24 words that open the records without this kiosk")

                Label {
                    Layout.fillWidth: true
                    size: 8.5
                    text: page.kept ? qsTr("Lock the page away, not near the kiosk and not with the backups. Every backup from now on opens with it. Make one now.") : qsTr("When the kiosk is broken, stolen or lost, only these words open a backup. Whoever has them and a backup can read every record.")
                }

                StaffButton {
                    visible: page.model.stage === ""
                    look: "primary"
                    enabled: !page.model.busy
                    text: qsTr("Make a recovery key")
                    onActivated: page.model.begin()
                }

                StaffButton {
                    visible: page.kept
                    look: "primary"
                    text: qsTr("Backups")
                    onActivated: page.staff.open("backups")
                }
            }

            StaffCard {
                width: parent.width
                visible: page.made
                title: qsTr("1. On paper")

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 6 * Theme.u

                    StaffButton {
                        look: "primary"
                        text: qsTr("Print it")
                        onActivated: page.model.printIt()
                    }

                    StaffButton {
                        text: qsTr("Write it down instead")
                        onActivated: page.model.showWords()
                    }
                }

                RecoveryWords {
                    Layout.fillWidth: true
                    words: page.model.words
                }
            }

            StaffCard {
                width: parent.width
                visible: page.made
                title: qsTr("2. Test it")

                Field {
                    id: words

                    Layout.fillWidth: true
                    label: qsTr("Type words %1 from the paper, or scan its code").arg(page.model.asked.join(", "))
                    enabled: !page.model.busy
                    most: 400
                    hints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
                    onAccepted: page.check()
                    onVisibleChanged: {
                        words.input.clear();
                        if (words.visible)
                            words.forceActiveFocus();
                    }
                }

                StaffButton {
                    look: "primary"
                    enabled: !page.model.busy && words.input.text !== ""
                    text: qsTr("Test")
                    onActivated: page.check()
                }
            }
        }
    }
}
