pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What the marks in the chart mean.
Flow {
    spacing: 6 * Theme.u

    Repeater {
        model: [
            {
                state: "measured",
                words: qsTr("at the kiosk")
            },
            {
                state: "home",
                words: qsTr("at home, as told")
            },
            {
                state: "open",
                words: qsTr("not logged")
            }
        ]

        Row {
            id: key

            required property var modelData

            spacing: 2 * Theme.u

            HomeCell {
                anchors.verticalCenter: parent.verticalCenter
                width: 9 * Theme.u
                height: width
                touchable: false
                enabled: false
                activeFocusOnTab: false
                Accessible.ignored: true
                mark: ({
                        state: key.modelData.state,
                        pain: -1
                    })
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: key.modelData.words
                size: 8
                color: Theme.muted
            }
        }
    }
}
