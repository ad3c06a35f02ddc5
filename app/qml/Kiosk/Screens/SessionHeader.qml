pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Which exercise, how far along, how long still.
GridLayout {
    id: header

    required property SessionViewModel model

    columns: Theme.portrait ? 2 : 4
    columnSpacing: 10 * Theme.u
    rowSpacing: 5 * Theme.u

    function aside(): string {
        if (header.model.kind !== "work")
            return "";
        const counted = header.model.rep > 0 && header.model.reps > 1 && !header.model.openEnded;
        if (header.model.unit === "seconds" && counted)
            return qsTr("Rep %1 of %2").arg(header.model.rep).arg(header.model.reps);
        return header.model.sets > 1 ? qsTr("Set %1 of %2").arg(header.model.setNumber).arg(header.model.sets) : "";
    }

    Label {
        Layout.fillWidth: Theme.portrait
        Layout.preferredWidth: Math.min(implicitWidth, 190 * Theme.u)
        Layout.maximumHeight: 20 * Theme.u * Theme.textScale
        Layout.row: 0
        Layout.column: 0
        text: header.model.exerciseName
        size: 15
        fit: true
        weight: Theme.bold
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.Heading
    }

    Label {
        Layout.fillWidth: !Theme.portrait
        Layout.preferredWidth: (Theme.portrait ? 84 : 50) * Theme.u
        Layout.preferredHeight: 15 * Theme.u * Theme.textScale
        Layout.row: Theme.portrait ? 1 : 0
        Layout.column: 1
        text: header.aside()
        size: 10.5
        fit: true
        color: Theme.muted
        horizontalAlignment: Theme.portrait ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
    }

    RowLayout {
        Layout.row: Theme.portrait ? 1 : 0
        Layout.column: Theme.portrait ? 0 : 2
        Layout.fillWidth: true
        Layout.preferredWidth: 130 * Theme.u
        spacing: 4 * Theme.u
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Exercise %1 of %2").arg(header.model.exerciseNumber).arg(header.model.exerciseCount)

        Repeater {
            model: header.model.exerciseCount

            Rectangle {
                required property int index

                Layout.fillWidth: true
                Layout.preferredHeight: 4.5 * Theme.u
                radius: height / 2
                color: index < header.model.exerciseNumber ? Theme.blue : Theme.track
                border.width: index < header.model.exerciseNumber ? 0 : 0.5 * Theme.u
                border.color: Theme.outline
            }
        }

        Label {
            Layout.preferredHeight: 15 * Theme.u * Theme.textScale
            text: qsTr("%1 of %2").arg(header.model.exerciseNumber).arg(header.model.exerciseCount)
            size: 10.5
            fit: true
            color: Theme.muted
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    Label {
        Layout.row: 0
        Layout.column: Theme.portrait ? 1 : 3
        Layout.preferredWidth: Theme.portrait ? 84 * Theme.u : Math.min(implicitWidth, 105 * Theme.u)
        Layout.preferredHeight: 15 * Theme.u * Theme.textScale
        text: header.model.minutesLeft > 0 ? qsTr("about %1 min left").arg(header.model.minutesLeft) : qsTr("nearly done")
        size: 10.5
        fit: true
        color: Theme.muted
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
    }
}
