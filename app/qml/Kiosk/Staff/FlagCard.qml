import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme
import "day.js" as Day
import "needs.js" as Needs

// A flag that waits for a physio, with what lies behind it. A touch on it opens the day.
StaffCard {
    id: card

    required property PatientModel model
    required property var info

    readonly property string what: card.info.about || Needs.flag(card.info.kind)

    color: card.info.tier === "soon" ? Theme.card : Theme.tintRed
    spacing: Math.max(4 * Theme.u, Theme.apart)

    Pressable {
        id: facts

        Layout.fillWidth: true
        implicitHeight: Math.max(lines.implicitHeight, Theme.staffTouch)
        label: card.what
        hint: Day.joined([Needs.tier(card.info.tier), Day.facts(card.info)])
        onActivated: card.model.openDay(card.info.day, card.info.session)

        ColumnLayout {
            id: lines

            width: parent.width
            spacing: 3 * Theme.u

            Flow {
                Layout.fillWidth: true
                spacing: 5 * Theme.u

                TierSign {
                    id: sign

                    tier: card.info.tier ?? ""
                }

                Label {
                    height: sign.height
                    text: Needs.ago(card.info.days ?? 0)
                    size: 8
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }

            Label {
                Layout.fillWidth: true
                text: card.what
                size: 9
                weight: Theme.semiBold
                Accessible.ignored: true
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: 3 * Theme.u

                Label {
                    Layout.fillWidth: true
                    text: Day.facts(card.info)
                    size: 8
                    Accessible.ignored: true
                }

                Icon {
                    name: "open"
                    size: 8 * Theme.u
                    thickness: 3
                    color: Theme.blue
                }
            }
        }

        FocusRing {
            inset: 0
        }
    }

    StaffButton {
        Layout.fillWidth: true
        icon: "tick"
        text: qsTr("Mark as seen")
        onActivated: card.model.ask("flag", card.info.id)
    }
}
