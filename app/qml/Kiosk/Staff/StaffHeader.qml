pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The dark line above: where one is, the ways to go, who is signed in and when it locks.
Rectangle {
    id: header

    required property StaffViewModel staff
    property string title: ""
    property string subtitle: ""

    signal keysWanted
    signal cleaningWanted

    readonly property bool inside: header.staff.name !== ""
    // more places than one line holds, or words too long beside who is here; their name may give way
    readonly property bool crowded: header.staff.places.length > 4 || Theme.portrait && places.implicitWidth + who.implicitWidth + lines.columnSpacing > lines.width + 20 * Theme.u
    readonly property int remaining: Math.max(0, header.staff.locksIn)
    readonly property var names: ({
            today: qsTr("Today"),
            people: qsTr("People"),
            exercises: qsTr("Exercises"),
            figures: qsTr("Figures"),
            settings: qsTr("Settings")
        })

    function clock(seconds: int): string {
        return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }

    implicitHeight: lines.implicitHeight + 8 * Theme.u
    color: Theme.bar

    GridLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 12 * Theme.u
        anchors.rightMargin: 12 * Theme.u
        columns: !Theme.portrait && !header.crowded ? 3 : Theme.portrait && header.crowded ? 1 : 2
        columnSpacing: 6 * Theme.u
        rowSpacing: 2 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait && !header.crowded ? 2 : 1
            spacing: 6 * Theme.u

            BarButton {
                visible: header.staff.canGoBack
                icon: "back"
                text: qsTr("Back")
                keys: "Escape"
                onActivated: header.staff.back()
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.minimumWidth: 40 * Theme.u
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    Layout.maximumHeight: 25 * Theme.u * Theme.textScale
                    text: header.title
                    size: 10
                    fit: true
                    weight: Theme.bold
                    color: Theme.barInk
                    Accessible.role: Accessible.Heading
                }

                Label {
                    Layout.fillWidth: true
                    Layout.maximumHeight: 11 * Theme.u * Theme.textScale
                    visible: text !== ""
                    text: header.inside ? header.subtitle : header.staff.clinic
                    size: 8
                    fit: true
                    color: Theme.barInk
                }
            }
        }

        RowLayout {
            id: places

            Layout.row: header.crowded || Theme.portrait ? 1 : 0
            Layout.column: header.crowded || Theme.portrait ? 0 : 1
            Layout.columnSpan: header.crowded && !Theme.portrait ? 2 : 1
            visible: header.staff.places.length > 0
            spacing: 4 * Theme.u

            Repeater {
                model: header.staff.places

                BarButton {
                    required property string modelData

                    text: header.names[modelData]
                    chosen: header.staff.page === modelData
                    onActivated: header.staff.open(modelData)
                }
            }
        }

        RowLayout {
            id: who

            Layout.row: !Theme.portrait ? 0 : header.crowded ? 2 : 1
            Layout.column: Theme.portrait ? (header.crowded || header.staff.places.length === 0 ? 0 : 1) : header.crowded ? 1 : 2
            Layout.fillWidth: Theme.portrait
            Layout.columnSpan: Theme.portrait && !header.crowded && header.staff.places.length === 0 ? 2 : 1
            spacing: 4 * Theme.u

            ColumnLayout {
                Layout.fillWidth: Theme.portrait
                Layout.rightMargin: 4 * Theme.u
                visible: header.inside
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 56 * Theme.u
                    Layout.maximumHeight: 10 * Theme.u * Theme.textScale
                    text: header.staff.name
                    size: 7.5
                    fit: true
                    weight: Theme.semiBold
                    color: Theme.barInk
                    horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
                }

                Label {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 56 * Theme.u
                    Layout.maximumHeight: 10 * Theme.u * Theme.textScale
                    text: qsTr("locks in %1").arg(header.clock(header.remaining))
                    size: 7.5
                    fit: true
                    weight: header.remaining <= 30 ? Theme.bold : Theme.regular
                    color: header.remaining <= 30 ? "#FFCF8F" : Theme.barInk
                    horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
                }
            }

            BarButton {
                visible: header.inside && !header.staff.first
                icon: "card"
                label: qsTr("My sign-in")
                chosen: header.staff.page === "own"
                onActivated: header.staff.open("own")
            }

            BarButton {
                visible: header.inside && Theme.desk
                text: qsTr("Keys")
                keys: "F1"
                onActivated: header.keysWanted()
            }

            BarButton {
                visible: header.inside
                framed: true
                text: qsTr("Sign out")
                keys: "Ctrl+L"
                onActivated: header.staff.signOut()
            }

            BarButton {
                visible: !header.inside && !header.staff.desk
                text: qsTr("Wipe the screen")
                onActivated: header.cleaningWanted()
            }

            BarButton {
                visible: !header.inside && !header.staff.desk
                framed: true
                icon: "back"
                text: qsTr("Back to patients")
                onActivated: header.staff.close()
            }
        }
    }
}
