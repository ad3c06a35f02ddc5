import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The picture; once answered, the reason and the way on take its place.
Item {
    id: side

    required property LessonViewModel model

    // larger text leaves it a low strip on a wide screen: the way on stands beside the reason
    readonly property bool beside: Theme.largeText && !Theme.portrait
    readonly property bool answered: side.model.chosen >= 0
    readonly property bool correct: side.answered && side.model.chosen === side.model.right

    Rectangle {
        anchors.fill: parent
        visible: !side.answered
        radius: 10 * Theme.u
        color: Theme.card

        Figure {
            anchors.fill: parent
            anchors.margins: 8 * Theme.u
            visible: side.model.seen
            source: side.model.figure
            Accessible.ignored: side.model.picture === ""
            Accessible.role: Accessible.Graphic
            Accessible.name: side.model.picture
        }
    }

    GridLayout {
        anchors.fill: parent
        visible: side.answered
        columns: side.beside ? 2 : 1
        columnSpacing: 8 * Theme.u
        rowSpacing: 8 * Theme.u

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: 10 * Theme.u
            color: side.correct ? Theme.tintGreen : Theme.tintBlue

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 9 * Theme.u
                spacing: 3 * Theme.u

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 4 * Theme.u

                    Icon {
                        visible: side.correct
                        name: "tick"
                        size: 15 * Theme.u
                    }

                    Label {
                        Layout.fillWidth: true
                        text: side.correct ? qsTr("That is it.") : qsTr("Look at it this way:")
                        size: 13
                        weight: Theme.bold
                    }
                }

                Label {
                    id: reason

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: side.model.explanation
                    size: 13
                    fit: true
                    lineHeight: 1.08
                    onVisibleChanged: if (reason.visible)
                        reason.Accessible.announce(reason.text, Accessible.Polite)
                }
            }
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: side.beside
            Layout.maximumWidth: side.beside ? 110 * Theme.u : -1
            Layout.preferredHeight: Math.max(Theme.touch, 36 * Theme.u)
            look: "primary"
            once: true
            text: qsTr("Continue")
            onActivated: side.model.next()
        }
    }
}
