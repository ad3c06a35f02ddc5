import QtQuick

// Who is not in the pile and why: the first of them by name, then how many more.
StaffAlert {
    id: alert

    property list<string> everybody: []

    readonly property int named: 4
    readonly property int others: alert.everybody.length - alert.named

    function words(): string {
        const lines = [qsTr("Not printed:")].concat(alert.everybody.slice(0, alert.named));
        if (alert.others > 0)
            lines.push(qsTr("and %n more", "", alert.others));
        return lines.join("\n");
    }

    text: alert.everybody.length === 0 ? "" : alert.words()
}
