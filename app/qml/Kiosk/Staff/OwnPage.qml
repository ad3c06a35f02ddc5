import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// How somebody signs in: what only they know, and what they carry.
StaffPage {
    id: page

    readonly property OwnModel model: page.staff.own
    readonly property bool losing: page.model.asking === "revoke"

    title: qsTr("My sign-in")

    dialog: StaffDialog {
        visible: page.model.asking !== ""
        heading: page.losing ? qsTr("Is your badge lost?") : qsTr("Make a new badge?")
        text: page.losing ? qsTr("It stops working at once. Your number and PIN still sign you in.") : qsTr("A badge that you have already stops working at once.")
        confirm: page.losing ? qsTr("It is lost") : qsTr("New badge")
        danger: page.losing
        onConfirmed: page.model.confirm()
        onCancelled: page.model.ask("")
    }

    StaffScroll {
        id: scroll

        anchors.fill: parent
        anchors.margins: 10 * Theme.u

        GridLayout {
            width: scroll.width
            columns: Theme.portrait || page.staff.first ? 1 : 2
            columnSpacing: 8 * Theme.u
            rowSpacing: 8 * Theme.u
            uniformCellWidths: true

            OwnSecret {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                model: page.model
            }

            OwnBadge {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: !page.staff.first
                model: page.model
            }
        }
    }
}
