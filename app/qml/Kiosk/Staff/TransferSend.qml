pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels

// One record on its way out: how much it is, where it goes, and then that it went.
StaffCard {
    id: card

    required property TransfersModel model
    readonly property bool gone: card.model.sentTo !== ""

    title: card.gone ? qsTr("Sent to %1").arg(card.model.sentTo) : card.model.name

    TransferMuch {
        Layout.fillWidth: true
        much: card.model.much
    }

    Label {
        Layout.fillWidth: true
        text: card.gone ? qsTr("They take it in over there. Under Other clinics you see when it has arrived; until then you can keep the patient here after all.") : qsTr("The whole record moves to another clinic of this server, sealed so that the server cannot read it. Here it is archived.")
        size: 8.5
        wrapMode: Text.Wrap
    }

    Field {
        Layout.fillWidth: true
        visible: !card.gone
        enabled: !card.model.busy
        label: qsTr("Address of the other clinic")
        note: qsTr("They see it under People, Other clinics. Scan it, or write all of it.")
        hints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        most: 200
        text: card.model.address
        onEdited: text => card.model.typeAddress(text)
        onAccepted: card.model.find()
    }

    StaffButton {
        visible: !card.gone
        enabled: card.model.address !== "" && !card.model.busy
        look: "primary"
        text: card.model.busy ? qsTr("One moment …") : qsTr("Go on")
        onActivated: card.model.find()
    }

    StaffButton {
        visible: card.gone
        once: true
        text: qsTr("Other clinics")
        onActivated: card.model.showAll()
    }
}
