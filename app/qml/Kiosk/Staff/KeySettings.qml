pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// Which key of a clicker, a foot switch or a small pad does what: learned by pressing it once.
StaffScroll {
    id: part

    required property SettingsModel model

    property string learning: ""

    readonly property list<int> mute: [Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta, Qt.Key_CapsLock, Qt.Key_NumLock, Qt.Key_unknown]
    readonly property var acts: [
        {
            act: "next",
            words: qsTr("Next, or I'm ready"),
            usual: qsTr("Page down")
        },
        {
            act: "pause",
            words: qsTr("Pause, and Resume"),
            usual: qsTr("F5")
        },
        {
            act: "hurts",
            words: qsTr("It hurts"),
            usual: qsTr("B")
        },
        {
            act: "again",
            words: qsTr("Say it again"),
            usual: qsTr("Page up")
        }
    ]

    ColumnLayout {
        width: parent.width
        spacing: 5 * Theme.u

        StaffCard {
            id: card

            Layout.fillWidth: true
            title: qsTr("Keys for a session")
            Keys.onShortcutOverride: event => event.accepted = part.learning !== ""
            Keys.onPressed: event => {
                if (part.learning === "")
                    return;
                event.accepted = true;
                if (event.isAutoRepeat || part.mute.includes(event.key))
                    return;
                part.model.teach(part.learning, event.key);
                part.learning = "";
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("A presenter's clicker works as it is. To use a foot switch or a small pad: choose what a key is to do, then press it once. Other keys do nothing.")
                size: 8.5
                color: Theme.muted
            }

            Repeater {
                model: part.acts.length

                RowLayout {
                    id: row

                    required property int index
                    readonly property var act: part.acts[row.index]
                    readonly property string key: part.model.values[`key_${row.act.act}`] ?? ""
                    readonly property bool asked: part.learning === row.act.act

                    Layout.fillWidth: true
                    spacing: 5 * Theme.u

                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 60 * Theme.u
                        text: row.act.words
                        size: 9.5
                        weight: Theme.semiBold
                    }

                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 60 * Theme.u
                        text: row.asked ? qsTr("Press the key now") : row.key !== "" ? row.key : qsTr("as usual: %1").arg(row.act.usual)
                        size: 9.5
                        color: row.asked ? Theme.blue : Theme.muted
                    }

                    StaffButton {
                        Layout.preferredWidth: 62 * Theme.u
                        text: row.asked ? qsTr("Cancel") : qsTr("Press the key")
                        label: `${text}, ${row.act.words}`
                        onActivated: {
                            part.learning = row.asked ? "" : row.act.act;
                            card.forceActiveFocus();
                        }
                    }

                    StaffButton {
                        Layout.preferredWidth: 46 * Theme.u
                        enabled: row.key !== "" && !row.asked
                        text: qsTr("As usual")
                        label: `${text}, ${row.act.words}`
                        onActivated: part.model.edit(`key_${row.act.act}`, "")
                    }
                }
            }
        }
    }
}
