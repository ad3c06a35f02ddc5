import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme
import "needs.js" as Needs

// A flag that waits for a physio.
StaffCard {
    id: card

    required property PatientModel model
    required property var info

    color: card.info.tier === "soon" ? Theme.card : Theme.tintRed
    spacing: 4 * Theme.u

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
        }
    }

    Label {
        Layout.fillWidth: true
        text: card.info.about || Needs.flag(card.info.kind)
        size: 9
        weight: Theme.semiBold
    }

    StaffButton {
        Layout.fillWidth: true
        icon: "tick"
        text: qsTr("Mark as seen")
        onActivated: card.model.ask("flag", card.info.id)
    }
}
