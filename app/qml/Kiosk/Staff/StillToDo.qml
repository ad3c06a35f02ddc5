pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// What was left for later at the first start: a touch opens that question.
Rectangle {
    id: alert

    required property StaffViewModel staff

    visible: alert.staff.todo.length > 0
    implicitHeight: visible ? tasks.height + 8 * Theme.u : 0
    radius: 4 * Theme.u
    color: Theme.chip

    FirstWords {
        id: said
    }

    Column {
        id: tasks

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 5 * Theme.u
        anchors.rightMargin: 5 * Theme.u
        spacing: 3 * Theme.u

        Label {
            width: tasks.width
            text: qsTr("Still to do from the first start:")
            size: 8.5
            weight: Theme.semiBold
            color: Theme.chipInk
        }

        Flow {
            width: tasks.width
            spacing: 4 * Theme.u

            Repeater {
                model: alert.staff.todo

                StaffButton {
                    required property string modelData

                    width: Math.min(implicitWidth, tasks.width)
                    height: Theme.staffTouch
                    text: said.task(modelData)
                    onActivated: alert.staff.openFor("first_start", modelData)
                }
            }
        }
    }
}
