pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import "needs.js" as Needs

// One patient of Today's list: who, why, and since when. A touch opens the patient.
Pressable {
    id: row

    required property var info
    property bool marking: false // a touch marks it, and opens nothing
    property bool chosen: false

    readonly property string why: Needs.why(row.info, Needs.flag(row.info.reason))
    readonly property bool told: row.info.need === "unseen" || row.info.need === "on_track" || !row.info.dated
    readonly property string since: row.told ? "" : Needs.ago(row.info.days)

    label: row.info.name
    hint: [Needs.tier(row.info.tier), row.why, row.since, row.info.code].filter(each => each !== "").join(", ")
    Accessible.checkable: row.marking
    Accessible.checked: row.marking && row.chosen
    implicitHeight: Math.max(Theme.staffTouch, lines.implicitHeight + 5 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: 4 * Theme.u
        color: row.down ? Qt.tint(Theme.card, "#382B6C8F") : row.marking && row.chosen ? Theme.tintBlue : Theme.card
    }

    Component {
        id: tier

        TierSign {
            tier: row.info.tier
        }
    }

    Component {
        id: need

        Icon {
            name: Needs.signOf(row.info)
            size: 10 * Theme.u
            color: row.info.need === "on_track" ? Theme.green : Theme.muted
        }
    }

    RowLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 6 * Theme.u
        anchors.rightMargin: 6 * Theme.u
        spacing: 6 * Theme.u

        // a line is made of no more than it shows: the list opens that much sooner
        Loader {
            active: row.marking
            visible: row.marking
            sourceComponent: PickMark {
                on: row.chosen
            }
        }

        Loader {
            sourceComponent: row.info.tier !== "" ? tier : need
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 8 * Theme.u
            rowSpacing: 0

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 100 * Theme.u
                Layout.maximumHeight: 24 * Theme.u * Theme.textScale
                text: row.info.name
                size: 9
                fit: true
                weight: Theme.semiBold
                wrapMode: Text.Wrap
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: Theme.portrait
                Layout.preferredWidth: Theme.portrait ? -1 : row.width * (row.marking ? 0.39 : 0.43)
                text: row.why
                size: 8.5
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            Layout.preferredWidth: row.width * (Theme.portrait ? 0.28 : 0.16)
            Layout.minimumWidth: Layout.preferredWidth
            Layout.maximumWidth: Layout.preferredWidth
            spacing: 0

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.since
                size: 8
                weight: Theme.semiBold
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.info.programme
                size: 7.5
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: row.info.code
                size: 7.5
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        inset: 0
    }
}
