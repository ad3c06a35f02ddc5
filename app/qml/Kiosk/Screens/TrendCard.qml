pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Pain and confidence over the plan's days, told apart by line, point and word.
Rectangle {
    id: card

    required property DoneViewModel model

    // a line needs two days; before them the numbers are told in words
    readonly property bool empty: Math.max(card.model.painTrend.length, card.model.confidenceTrend.length) < 2

    function today(): string {
        const lines = [];
        if (card.model.painTrend.length > 0)
            lines.push(qsTr("Your pain today: %1 of 10").arg(Math.round(card.model.painTrend[0].y)));
        if (card.model.confidenceTrend.length > 0)
            lines.push(qsTr("Your confidence today: %1 of 10").arg(Math.round(card.model.confidenceTrend[0].y)));
        lines.push(qsTr("After your next day here, these become a line."));
        return lines.join("\n");
    }

    radius: 10 * Theme.u
    color: Theme.card

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: (Theme.portrait ? 9 : 11) * Theme.u
        spacing: 4 * Theme.u

        Label {
            Layout.fillWidth: true
            Layout.maximumHeight: 18 * Theme.u
            text: qsTr("Pain and confidence")
            size: 13
            fit: true
            weight: Theme.bold
        }

        TrendLines {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !card.empty
            pain: card.model.painTrend
            confidence: card.model.confidenceTrend
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: card.empty
            text: card.today()
            size: 13
            fit: true
            verticalAlignment: Text.AlignVCenter
        }

        RowLayout {
            Layout.fillWidth: true
            visible: !card.empty
            spacing: 8 * Theme.u

            Repeater {
                model: 2

                RowLayout {
                    id: key

                    required property int index

                    spacing: 3 * Theme.u

                    TrendSample {
                        Layout.preferredWidth: 18 * Theme.u
                        Layout.preferredHeight: 6 * Theme.u
                        dashed: key.index === 1
                    }

                    Label {
                        Layout.maximumWidth: 58 * Theme.u
                        Layout.maximumHeight: 15 * Theme.u
                        text: key.index === 0 ? qsTr("Confidence") : qsTr("Pain")
                        size: 10.5
                        fit: true
                        verticalAlignment: Text.AlignVCenter
                        weight: Theme.semiBold
                        color: key.index === 0 ? Theme.blue : Theme.chipInk
                    }
                }
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
