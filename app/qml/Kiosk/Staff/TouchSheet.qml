pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Five crosses, one after the other: from where each touch was seen the screen is put right.
FocusScope {
    id: sheet

    required property SettingsModel model
    readonly property list<point> places: [Qt.point(0.1, 0.1), Qt.point(0.9, 0.1), Qt.point(0.5, 0.35), Qt.point(0.1, 0.9), Qt.point(0.9, 0.9)]
    property var seen: []
    property string said: ""

    readonly property int at: Math.min(4, sheet.seen.length / 4)

    function begin(): void {
        sheet.seen = [];
        sheet.said = "";
        sheet.visible = true;
        sheet.forceActiveFocus();
    }

    function take(x: real, y: real): void {
        const all = sheet.Window.window;
        const cross = mark.mapToItem(null, mark.width / 2, mark.height / 2);
        const touch = sheet.mapToItem(null, x, y);
        sheet.seen = [...sheet.seen, touch.x / all.width, touch.y / all.height, cross.x / all.width, cross.y / all.height];
        if (sheet.seen.length < 20)
            return;
        if (sheet.model.adjustTouch(sheet.seen)) {
            sheet.visible = false;
        } else {
            sheet.seen = [];
            sheet.said = qsTr("These touches do not fit together. Please touch the middle of each cross again.");
        }
    }

    visible: false
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Adjust the touch")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: point => sheet.take(point.position.x, point.position.y)
        }
    }

    Item {
        id: mark

        readonly property point place: sheet.places[sheet.at]

        objectName: "cross"
        width: 30 * Theme.u
        height: mark.width
        x: mark.place.x * sheet.width - mark.width / 2
        y: mark.place.y * sheet.height - mark.height / 2

        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: Math.max(2, 0.8 * Theme.u)
            color: Theme.ink
        }

        Rectangle {
            anchors.centerIn: parent
            width: Math.max(2, 0.8 * Theme.u)
            height: parent.height
            color: Theme.ink
        }
    }

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.5
        width: Math.min(parent.width * 0.7, 260 * Theme.u)
        spacing: 6 * Theme.u

        Label {
            Layout.fillWidth: true
            text: qsTr("Touch the middle of the cross: %1 of 5").arg(sheet.at + 1)
            size: 11
            weight: Theme.semiBold
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: sheet.said
            size: 9
            color: Theme.red
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }

        StaffButton {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Cancel")
            onActivated: sheet.visible = false
        }
    }
}
