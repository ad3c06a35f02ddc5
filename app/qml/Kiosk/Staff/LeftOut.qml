import QtQuick

// Who is not in the pile and why: the first of them by name, then how many more.
StaffAlert {
    id: alert

    property list<string> everybody: []

    readonly property int named: 4
    readonly property int others: alert.everybody.length - alert.named

    text: alert.everybody.length === 0 ? "" : [qsTr("Not printed:"), ...alert.everybody.slice(0, alert.named), ...(alert.others > 0 ? [qsTr("and %1 more").arg(alert.others)] : [])].join("\n")
}
