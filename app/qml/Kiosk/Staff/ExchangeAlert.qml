import QtQuick
import Kiosk.StaffModels

// Says when nothing was exchanged with the clinic's server for a while, and what two kiosks said
// differently.
StaffAlert {
    id: alert

    required property StaffViewModel staff
    property var exchange: ({})

    readonly property bool late: alert.exchange.late ?? false
    readonly property int differences: alert.exchange.differences ?? 0

    function stall(): string {
        if (!alert.late)
            return "";
        const at = alert.exchange.at ?? "";
        return at === "" ? qsTr("Nothing has come from the other kiosks yet.") : qsTr("As of %1: nothing has come from the other kiosks since.").arg(at);
    }

    // Entries of two kiosks are put in order by their times
    function clock(): string {
        const minutes = alert.exchange.minutesOff ?? 0;
        return minutes > 0 ? qsTr("This machine's clock and the server's differ by %n minutes. Set the clock right.", "", minutes) : "";
    }

    function apart(): string {
        return alert.differences > 0 ? qsTr("Two kiosks differ, and nobody has decided yet: %1").arg(alert.differences) : "";
    }

    function words(): string {
        const why = alert.late ? reason.words(alert.exchange.trouble ?? "") : "";
        return `${alert.stall()} ${why} ${alert.clock()} ${alert.apart()} ${refused.words(alert.exchange.pack ?? "")}`.replace(/ +/g, " ").trim();
    }

    text: alert.words()

    ExchangeReason {
        id: reason
    }

    PackRefused {
        id: refused
    }

    StaffButton {
        visible: alert.differences > 0
        text: qsTr("Look")
        onActivated: alert.staff.open("differences")
    }
}
