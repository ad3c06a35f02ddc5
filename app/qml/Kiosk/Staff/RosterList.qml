pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// The lines. Up and Down open the next beside the list, Enter goes over to it.
StaffList {
    id: list

    required property RosterModel roster

    readonly property real tall: Theme.staffTouch * Theme.textScale

    signal aboveWanted
    signal entered

    // rows that are read anew begin at the top: stay where one was
    function keep(): void {
        const at = list.roster.rows.findIndex(each => each.id === list.roster.whose);
        list.currentIndex = at;
        if (at >= 0)
            list.positionViewAtIndex(at, ListView.Contain);
    }

    function walk(by: int): void {
        const last = list.count - 1;
        if (last < 0)
            return;
        const to = list.currentIndex < 0 ? 0 : Math.max(0, Math.min(last, list.currentIndex + by));
        if (list.currentIndex === 0 && by < 0) {
            list.aboveWanted();
            return;
        }
        Theme.keys = true;
        list.currentIndex = to;
        list.positionViewAtIndex(to, ListView.Contain);
        list.roster.open(list.roster.rows[to].id);
    }

    spacing: 0
    reuseItems: false
    rightMargin: 3 * Theme.u
    activeFocusOnTab: true
    highlightFollowsCurrentItem: false
    model: list.roster.rows
    onModelChanged: list.keep()
    onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0)
        list.walk(1)

    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(list.height / list.tall) - 1);
        const by = ({
                [Qt.Key_Up]: -1,
                [Qt.Key_Down]: 1,
                [Qt.Key_PageUp]: -page,
                [Qt.Key_PageDown]: page,
                [Qt.Key_Home]: -list.currentIndex,
                [Qt.Key_End]: list.count
            })[event.key];
        event.accepted = by !== undefined || event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (by)
            list.walk(by);
        else if (event.accepted && by === undefined)
            list.entered();
    }

    delegate: PrintableRow {
        id: line

        required property int index
        required property var modelData

        width: ListView.view.width - list.rightMargin
        height: list.tall
        spacing: 0
        card: false
        keys: false // the list is one stop, and Ctrl+P beside it prints for whoever is open
        room: list.roster.mayPrint
        who: line.modelData.name
        printing: list.roster.mayPrint && line.modelData.planned
        onPrintWanted: list.roster.printHandout(line.modelData.id)

        RosterRow {
            Layout.fillWidth: true
            Layout.fillHeight: true
            info: line.modelData
            chosen: line.modelData.id === list.roster.whose
            focused: list.activeFocus && line.index === list.currentIndex
            onActivated: list.roster.open(line.modelData.id)
        }
    }

    footer: StaffButton {
        look: "quiet"
        visible: list.roster.more
        height: visible ? implicitHeight : 0
        text: qsTr("Show more")
        onActivated: list.roster.further()
    }
}
