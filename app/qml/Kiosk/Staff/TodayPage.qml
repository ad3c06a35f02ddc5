pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// Who needs a human today: how many of each need, and everybody by need, the most pressing first.
StaffPage {
    id: page

    readonly property StaffTodayModel model: page.staff.today
    readonly property real side: Theme.portrait ? Theme.margin : 18 * Theme.u

    title: qsTr("Today")
    dialog: cards.visible ? cards : null
    subtitle: !page.model.ready ? "" : page.model.whose === "mine" ? qsTr("%n patients of mine", "", page.model.total) : qsTr("%n patients", "", page.model.total)

    // Over the list, not clipped off it: Qt's software painter draws a sign that was scrolled wholly
    // out of a clip as if there were none.
    Rectangle {
        id: above

        readonly property real counted: counters.visible ? counters.implicitHeight : 0
        readonly property real switched: whose.visible ? whose.implicitHeight + (counters.visible ? 4 * Theme.u : 0) : 0
        readonly property real alarmed: alerts.height > 0 ? alerts.height + (counters.visible || whose.visible ? 5 * Theme.u : 0) : 0
        readonly property real said: above.alarmed + above.switched

        z: 1
        width: parent.width
        height: counters.visible || above.said > 0 ? above.said + above.counted + 11 * Theme.u : 6 * Theme.u
        color: Theme.paper

        TodayAlerts {
            id: alerts

            x: page.side
            y: 5.5 * Theme.u
            width: parent.width - 2 * page.side
            staff: page.staff
        }

        WhoseSwitch {
            id: whose

            x: page.side
            y: 5.5 * Theme.u + above.alarmed
            width: parent.width - 2 * page.side
            whose: page.model.whose
            others: page.model.others
            onChosen: mine => page.model.showMine(mine)
        }

        GridLayout {
            id: counters

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: above.said / 2
            anchors.leftMargin: page.side
            anchors.rightMargin: page.side
            visible: page.model.total > 0
            columns: Theme.portrait ? 3 : 5
            columnSpacing: 4 * Theme.u
            rowSpacing: 4 * Theme.u
            uniformCellWidths: true

            Repeater {
                model: page.model.groups.length

                NeedCounter {
                    required property int index
                    readonly property var group: page.model.groups[index] ?? {}

                    Layout.fillWidth: true
                    need: group.need ?? ""
                    count: group.count ?? 0
                    enabled: count > 0
                    onActivated: list.positionViewAtIndex(group.row, ListView.Beginning)
                }
            }
        }
    }

    StaffList {
        id: list

        anchors.top: above.bottom
        anchors.bottom: several.top
        anchors.bottomMargin: several.visible ? Theme.apart : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        bottomMargin: 6 * Theme.u
        spacing: 2.2 * Theme.u
        reuseItems: false
        cacheBuffer: 0
        model: page.model.rows
        empty: !page.model.ready ? "" : page.model.whose === "mine" ? qsTr("Nobody is your patient yet. Whose patient somebody is stands on their details. All shows everybody.") : qsTr("Nobody is on the list. People with a plan will stand here.")

        delegate: Loader {
            id: line

            required property int index
            required property var modelData

            width: ListView.view.width - 4 * Theme.u
            sourceComponent: modelData.kind === "case" ? patient : modelData.kind === "group" ? heading : further

            Component {
                id: heading

                NeedHeading {
                    need: line.modelData.need
                    count: line.modelData.count
                    topPadding: line.index === 0 ? 0 : 6 * Theme.u
                }
            }

            Component {
                id: patient

                PrintableRow {
                    who: line.modelData.name
                    printing: page.model.mayPrint && line.modelData.planned && !page.model.pile.choosing
                    onPrintWanted: page.model.printHandout(line.modelData.id)

                    CaseRow {
                        Layout.fillWidth: true
                        info: line.modelData
                        marking: page.model.pile.choosing
                        chosen: page.model.pile.chosen.includes(line.modelData.id)
                        onActivated: page.model.pile.choosing ? page.model.pile.toggle(line.modelData.id) : page.model.open(line.modelData.id)
                    }
                }
            }

            Component {
                id: further

                StaffButton {
                    look: "quiet"
                    text: qsTr("Show more (%1)").arg(line.modelData.count)
                    onActivated: page.model.more(line.modelData.need)
                }
            }
        }
    }

    PileBar {
        id: several

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        anchors.bottomMargin: visible ? 4 * Theme.u : 0
        height: visible ? implicitHeight : 0
        visible: page.model.total > 0
        model: page.model.pile
    }

    LateDialog {
        id: cards

        wanted: page.model.pile.asking
        sourceComponent: PileDialog {
            model: page.model.pile
        }
    }
}
