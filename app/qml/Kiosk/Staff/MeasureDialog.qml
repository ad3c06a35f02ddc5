pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme
import "measures.js" as Measures

// A measure that a physio has taken or asked: first which, then its number; of the patient's own
// activities a number each.
StaffDialog {
    id: dialog

    required property MeasuringModel model

    readonly property bool chosen: dialog.model.measure !== ""
    readonly property bool own: dialog.model.measure === "psfs"
    readonly property string range: qsTr("From %1 to %2").arg(dialog.model.low).arg(dialog.model.high)

    visible: dialog.model.open
    heading: dialog.chosen ? Measures.title(dialog.model.measure) : qsTr("What was measured or asked?")
    text: !dialog.chosen ? "" : dialog.own ? qsTr("How well each can be done: 0 is not at all, 10 as before. Leave out what was not asked.") : Measures.about(dialog.model.measure)
    cancel: dialog.chosen ? qsTr("Back") : qsTr("Cancel")
    confirm: dialog.chosen ? qsTr("Save") : ""
    ready: dialog.model.ready && !dialog.model.busy
    onConfirmed: dialog.model.confirm()
    onCancelled: dialog.model.back()

    Flow {
        Layout.fillWidth: true
        visible: !dialog.chosen
        spacing: 4 * Theme.u

        Repeater {
            model: dialog.chosen ? [] : dialog.model.measures

            StaffButton {
                required property string modelData

                height: Theme.staffTouch
                text: Measures.title(modelData)
                onActivated: dialog.model.choose(modelData)
            }
        }
    }

    Field {
        id: number

        Layout.fillWidth: true
        visible: dialog.chosen && !dialog.own
        enabled: !dialog.model.busy
        label: dialog.range
        text: dialog.model.typed
        problem: dialog.own ? "" : dialog.model.problem
        most: 8
        hints: dialog.model.low < 0 ? Qt.ImhPreferNumbers : Qt.ImhFormattedNumbersOnly
        onVisibleChanged: if (number.visible)
            number.forceActiveFocus()
        onEdited: text => dialog.model.type(text)
        onAccepted: dialog.model.confirm()
    }

    Repeater {
        model: dialog.own ? dialog.model.rows.length : 0

        RowLayout {
            id: row

            required property int index
            readonly property var info: dialog.model.rows[row.index] ?? {}
            readonly property bool named: (row.info.id ?? "") !== ""

            Layout.fillWidth: true
            spacing: 5 * Theme.u

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 60
                visible: row.named
                text: row.info.words ?? ""
                size: 9
                wrapMode: Text.Wrap
            }

            Field {
                Layout.fillWidth: true
                Layout.preferredWidth: 60
                visible: !row.named
                enabled: !dialog.model.busy
                label: qsTr("Another activity, in their words")
                text: row.info.words ?? ""
                most: 60
                onEdited: text => dialog.model.name(row.index, text)
            }

            Field {
                Layout.fillWidth: true
                Layout.preferredWidth: 40
                Layout.alignment: Qt.AlignTop
                enabled: !dialog.model.busy
                label: dialog.range
                text: row.info.typed ?? ""
                problem: row.info.problem ?? ""
                most: 4
                hints: Qt.ImhFormattedNumbersOnly
                onEdited: text => dialog.model.rate(row.index, text)
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: dialog.own && text !== ""
        text: dialog.model.problem
        size: 8.5
        weight: Theme.semiBold
        color: Theme.red
        Accessible.role: Accessible.AlertMessage
    }
}
