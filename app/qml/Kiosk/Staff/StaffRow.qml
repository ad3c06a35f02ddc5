import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One line of a list: what, a second thought below it, and something at the end; a picture before it.
Pressable {
    id: row

    property string text: ""
    property string detail: ""
    property string end: ""
    property string picture: ""
    property bool chosen: false
    property bool marking: false // a touch marks it, and opens nothing
    default property alias extra: more.data

    label: row.text
    hint: [row.detail, row.end].filter(each => each !== "").join(", ")
    Accessible.checkable: row.marking
    Accessible.checked: row.marking && row.chosen
    implicitHeight: Math.max(Theme.staffTouch, lines.implicitHeight + 4 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: 4 * Theme.u
        color: row.down ? Qt.tint(Theme.card, "#382B6C8F") : row.chosen ? Theme.tintBlue : "transparent"
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 0.4 * Theme.u
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 4 * Theme.u
        anchors.rightMargin: 4 * Theme.u
        spacing: 6 * Theme.u

        PickMark {
            visible: row.marking
            on: row.chosen
        }

        Image {
            Layout.preferredWidth: 18 * Theme.u
            Layout.preferredHeight: 13 * Theme.u
            visible: row.picture !== ""
            source: row.picture
            sourceSize.height: Math.ceil(13 * Theme.u * Screen.devicePixelRatio)
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            clip: true
        }

        ColumnLayout {
            id: lines

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.text
                size: 8.5
                weight: Theme.semiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.detail
                size: 7.5
                color: Theme.muted
                Accessible.ignored: true
            }
        }

        Label {
            Layout.maximumWidth: row.width * 0.4
            visible: text !== ""
            text: row.end
            size: 8
            color: Theme.muted
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }

        RowLayout {
            id: more

            spacing: 4 * Theme.u
        }
    }

    FocusRing {
        inset: 0
    }
}
