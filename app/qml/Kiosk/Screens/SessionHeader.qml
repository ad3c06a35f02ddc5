pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Which side, to be read from two metres; and smaller which exercise, how far along, how long still.
GridLayout {
    id: header

    required property KioskViewModel kiosk

    readonly property SessionViewModel model: header.kiosk.session

    function aside(): string {
        if (header.model.kind !== "work" || header.model.sets < 2)
            return "";
        return qsTr("Set %1 of %2").arg(header.model.setNumber).arg(header.model.sets);
    }

    function remaining(): string {
        return header.model.minutesLeft > 0 ? qsTr("about %1 min left").arg(header.model.minutesLeft) : qsTr("nearly done");
    }

    columnSpacing: 8 * Theme.u
    rowSpacing: 5 * Theme.u
    layoutDirection: header.kiosk.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

    Chip {
        Layout.row: Theme.portrait ? 1 : 0
        Layout.column: 0
        Layout.alignment: header.kiosk.leftHanded ? Qt.AlignRight : Qt.AlignLeft
        Layout.preferredWidth: width
        Layout.preferredHeight: height
        visible: text !== "" && !(Theme.portrait && Theme.largeText) // beside the figure there
        widest: (Theme.portrait ? 267 : Theme.largeText ? 356 : 320) * Theme.u
        size: Theme.afar
        giant: true
        text: header.model.sideText
    }

    ColumnLayout {
        Layout.row: 0
        Layout.column: Theme.portrait ? 0 : 1
        Layout.fillWidth: true
        Layout.minimumHeight: 34 * Theme.u
        spacing: 2 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 8 * Theme.u

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 20 * Theme.u * Theme.textScale
                text: header.model.exerciseName
                size: 15
                fit: true
                weight: Theme.bold
                verticalAlignment: Text.AlignVCenter
                Accessible.role: Accessible.Heading
            }

            Label {
                Layout.preferredWidth: Math.min(implicitWidth, 90 * Theme.u)
                Layout.preferredHeight: 15 * Theme.u * Theme.textScale
                visible: text !== "" && !Theme.portrait
                text: header.aside()
                size: 10.5
                fit: true
                color: Theme.muted
                verticalAlignment: Text.AlignVCenter
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 4 * Theme.u
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Exercise %1 of %2").arg(header.model.exerciseNumber).arg(header.model.exerciseCount)

            Repeater {
                model: header.model.exerciseCount

                Rectangle {
                    required property int index

                    Layout.fillWidth: true
                    Layout.minimumWidth: 5 * Theme.u
                    Layout.preferredWidth: 12 * Theme.u
                    Layout.preferredHeight: 5 * Theme.u
                    radius: height / 2
                    color: index < header.model.exerciseNumber ? Theme.blue : Theme.track
                    border.width: index < header.model.exerciseNumber ? 0 : 0.6 * Theme.u
                    border.color: Theme.outline
                }
            }

            Label {
                Layout.preferredHeight: 13 * Theme.u * Theme.textScale
                text: qsTr("%1 of %2").arg(header.model.exerciseNumber).arg(header.model.exerciseCount)
                size: 10.5
                fit: true
                color: Theme.muted
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Label {
                Layout.leftMargin: 4 * Theme.u
                Layout.fillWidth: true
                Layout.minimumWidth: 64 * Theme.u
                Layout.preferredWidth: implicitWidth
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Layout.preferredHeight: 13 * Theme.u * Theme.textScale
                text: Theme.portrait ? header.aside() || header.remaining() : header.remaining()
                size: 10.5
                fit: true
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
