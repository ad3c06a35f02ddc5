pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What two kiosks said differently while they could not hear each other: both sides, and a touch.
StaffPage {
    id: page

    readonly property DifferencesModel model: page.staff.differences
    readonly property var kinds: ({
            plan: qsTr("Two new plans"),
            name: qsTr("Two names"),
            code: qsTr("A code was given twice"),
            number: qsTr("A staff number was given twice"),
            setting: qsTr("A setting"),
            decision: qsTr("A proposal was decided twice"),
            words: qsTr("A flag was seen twice")
        })
    readonly property var decisions: ({
            accepted: qsTr("accepted"),
            changed: qsTr("changed"),
            declined: qsTr("declined")
        })

    function heading(kind: string, about: string): string {
        const words = page.kinds[kind] ?? qsTr("Two entries");
        return about === "" ? words : qsTr("%1: %2").arg(words).arg(about);
    }

    function side(kind: string, words: string): string {
        if (kind === "decision")
            return page.decisions[words] ?? words;
        return words === "" ? qsTr("no words") : words;
    }

    function hint(kind: string): string {
        switch (kind) {
        case "code":
            return qsTr("Tell the patient the code that counts, and print a new card.");
        case "number":
            return qsTr("Tell your colleague the number that counts.");
        case "plan":
            return qsTr("The other plan can be made the next version.");
        }
        return "";
    }

    title: qsTr("Two kiosks differ")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 10 * Theme.u
        spacing: 5 * Theme.u

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.model.problem
            size: 8.5
            weight: Theme.semiBold
            color: Theme.red
            Accessible.role: Accessible.AlertMessage
        }

        StaffList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 5 * Theme.u
            empty: page.model.ready ? qsTr("All kiosks say the same.") : ""
            model: page.model.rows

            delegate: StaffCard {
                id: card

                required property var modelData

                width: list.width - 4 * Theme.u
                title: page.heading(card.modelData.kind, card.modelData.about)

                Repeater {
                    model: [
                        {
                            label: qsTr("Counts now"),
                            words: page.side(card.modelData.kind, card.modelData.kept),
                            by: card.modelData.keptBy
                        },
                        {
                            label: qsTr("Set aside, from %1").arg(card.modelData.kiosk),
                            words: page.side(card.modelData.kind, card.modelData.aside),
                            by: card.modelData.asideBy
                        }
                    ]

                    ColumnLayout {
                        id: half

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: 0

                        Label {
                            Layout.fillWidth: true
                            text: half.modelData.by === "" ? half.modelData.label : `${half.modelData.label} · ${half.modelData.by}`
                            size: 7.5
                            color: Theme.muted
                        }

                        Label {
                            Layout.fillWidth: true
                            text: half.modelData.words
                            size: 8.5
                            wrapMode: Text.Wrap
                        }
                    }
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.hint(card.modelData.kind)
                    size: 7.5
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: 4 * Theme.u

                    StaffButton {
                        enabled: !page.model.busy
                        look: "primary"
                        text: card.modelData.mayTake ? qsTr("Keep what counts") : qsTr("Understood")
                        onActivated: page.model.keep(card.modelData.id)
                    }

                    StaffButton {
                        visible: card.modelData.mayTake
                        enabled: !page.model.busy
                        text: qsTr("Take the other")
                        onActivated: page.model.take(card.modelData.id)
                    }

                    StaffButton {
                        visible: card.modelData.patient !== ""
                        text: qsTr("Open the patient")
                        onActivated: page.model.open(card.modelData.patient)
                    }
                }
            }
        }
    }
}
