import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The count in its ring and of how many; below them what to do.
ColumnLayout {
    id: now

    required property KioskViewModel kiosk
    property string words: ""

    readonly property SessionViewModel model: now.kiosk.session
    readonly property bool reps: now.model.unit === "reps"
    readonly property bool working: now.model.kind === "work"

    // of a hold which rep it is; where the clock ends the set no number of reps is asked for
    function tally(): string {
        if (!now.working)
            return "";
        if (now.model.openEnded)
            return qsTr("as many as feel right");
        if (now.reps)
            return qsTr("of %n reps", "", now.model.reps);
        if (now.model.reps > 1 && now.model.rep > 0)
            return qsTr("Rep %1 of %2").arg(now.model.rep).arg(now.model.reps);
        if (now.model.reps > 0 || now.model.repsDone === 0)
            return "";
        // larger letters have no room for more words
        return Theme.largeText ? qsTr("%n reps", "", now.model.repsDone) : qsTr("%n reps done", "", now.model.repsDone);
    }

    spacing: 2 * Theme.u

    // the ring as wide as it is high, its words beside it: no layout, for that settles widths first
    Item {
        id: row

        readonly property real gap: (Theme.largeText ? 5 : 8) * Theme.u

        Layout.fillWidth: true
        Layout.fillHeight: true

        SessionCount {
            id: count

            anchors.left: parent.left
            width: Math.min(row.height, (Theme.largeText ? 0.37 : 0.5) * row.width)
            height: row.height
            model: now.model
            says: `${unit.text} ${amount.text}`.trim()
        }

        ColumnLayout {
            anchors.left: count.right
            anchors.leftMargin: row.gap
            anchors.right: parent.right
            height: row.height
            spacing: 0

            Label {
                id: unit

                Layout.fillWidth: true
                Layout.fillHeight: amount.text === ""
                Layout.preferredHeight: 15 * Theme.u * Theme.textScale
                visible: text !== ""
                text: now.reps ? "" : qsTr("seconds")
                size: 12
                fit: true
                color: Theme.muted
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Label {
                id: amount

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: 2.5 * pixels
                visible: text !== ""
                text: now.tally()
                size: Theme.afar
                giant: true
                fit: true
                tabular: !Theme.largeText
                font.letterSpacing: (Theme.largeText ? -0.035 : -0.02) * pixels
                weight: Theme.semiBold
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }

    // while something runs it has the height of the longest, so that nothing moves from cue to cue
    Cue {
        id: cue

        Layout.fillWidth: true
        Layout.preferredHeight: cue.room
        words: now.words
        among: now.model.waiting ? [] : now.model.cues
    }
}
