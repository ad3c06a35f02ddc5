import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import "needs.js" as Needs

// One patient in one line: why, who, what they do, when they were here.
Pressable {
    id: row

    property var info: ({})
    property bool chosen: false
    property bool focused: false

    readonly property string why: Needs.why(row.info, Needs.flag(row.info.reason))
    readonly property string seen: row.info.seen < 0 ? qsTr("never") : Needs.ago(row.info.seen)

    label: row.info.name ?? ""
    hint: [Needs.tier(row.info.tier), row.why, row.info.programme, row.seen, row.info.code].filter(each => each).join(", ")
    activeFocusOnTab: false // the list is one stop, its arrows the way

    Rectangle {
        anchors.fill: parent
        color: row.down ? Qt.tint(Theme.card, "#382B6C8F") : row.chosen ? Theme.tintBlue : "transparent"
        border.width: row.focused && Theme.keys ? 1.2 * Theme.u : 0
        border.color: Theme.orange
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 0.4 * Theme.u
        color: Theme.line
    }

    RosterLine {
        id: line

        anchors.fill: parent

        RowLayout {
            Layout.preferredWidth: line.widths.sign
            Layout.maximumWidth: line.widths.sign
            spacing: 2 * Theme.u

            Icon {
                name: Needs.signOf(row.info)
                size: 7.5 * Theme.u
                thickness: 3
                color: row.info.tier === "emergency" || row.info.tier === "urgent" ? Theme.red : row.info.need === "on_track" ? Theme.green : Theme.muted
            }

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: row.height - 1.5 * Theme.u
                text: row.info.tier ? `${Needs.tier(row.info.tier)}: ${row.why}` : row.why
                size: 7.5
                weight: row.info.tier ? Theme.semiBold : Theme.regular
                color: row.info.tier === "emergency" || row.info.tier === "urgent" ? Theme.red : Theme.ink
                fit: true
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: line.widths.name
            Layout.maximumHeight: row.height - 1.5 * Theme.u
            text: row.info.name ?? ""
            size: 8.5
            fit: true
            weight: Theme.semiBold
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        Label {
            Layout.preferredWidth: line.widths.programme
            visible: line.wide
            text: row.info.programme ?? ""
            size: 7.5
            color: Theme.muted
            fit: true
            Layout.maximumHeight: row.height - 1.5 * Theme.u
            Accessible.ignored: true
        }

        Label {
            Layout.preferredWidth: line.widths.seen
            text: row.seen
            size: 7.5
            tabular: true
            color: Theme.muted
            fit: true
            Layout.maximumHeight: row.height - 1.5 * Theme.u
            Accessible.ignored: true
        }

        Label {
            Layout.preferredWidth: line.widths.code
            text: row.info.code ?? ""
            size: 7.5
            tabular: true
            color: Theme.muted
            fit: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
