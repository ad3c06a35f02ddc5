pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// How long archived records are kept in sight, and where packs of records go.
StaffScroll {
    id: part

    required property SettingsModel model

    readonly property int months: Number(part.model.values.retention_months ?? 0)

    function age(): string {
        if (part.months === 0)
            return qsTr("never");
        return part.months % 12 === 0 ? qsTr("%n years", "", part.months / 12) : qsTr("%n months", "", part.months);
    }

    ColumnLayout {
        width: parent.width
        spacing: 5 * Theme.u

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("Archived records")

            SettingStepper {
                Layout.fillWidth: true
                label: qsTr("Listed for deletion after")
                note: qsTr("Counted from the last thing that happened in a record. Nothing is deleted by itself: you erase a record here, one at a time.")
                value: part.age()
                canLess: part.months > 0
                canMore: part.months < 600
                onStepped: by => part.model.edit("retention_months", String(part.months + by * 12 < 12 && by < 0 ? 0 : part.months + by * 12))
            }

            Label {
                Layout.fillWidth: true
                text: part.model.expired.length === 0 ? qsTr("No archived record is that old.") : qsTr("Archived records that are that old: %1").arg(part.model.expired.length)
                size: 8.5
                color: Theme.muted
            }

            Repeater {
                model: part.model.expired.length

                RowLayout {
                    id: row

                    required property int index
                    readonly property var record: part.model.expired[row.index] ?? {}

                    Layout.fillWidth: true
                    spacing: 6 * Theme.u

                    Label {
                        Layout.preferredWidth: 40 * Theme.u
                        text: row.record.code ?? ""
                        size: 8.5
                        weight: Theme.semiBold
                    }

                    Label {
                        Layout.fillWidth: true
                        text: row.record.name ?? ""
                        size: 8.5
                        wrapMode: Text.Wrap
                    }

                    Label {
                        text: row.record.last ?? ""
                        size: 8
                        color: Theme.muted
                    }

                    StaffButton {
                        enabled: !part.model.saving
                        text: qsTr("Erase")
                        onActivated: part.model.askErase(row.index)
                    }
                }
            }
        }

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("Backups")

            Field {
                Layout.fillWidth: true
                label: qsTr("Folder for backups, on another disk")
                note: qsTr("The whole path, such as /srv/backups. Empty: they stay on the kiosk's own disk only.")
                hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                text: part.model.values.backup_folder ?? ""
                most: 500
                problem: part.model.wrong.includes("backup_folder") ? qsTr("Write the whole path, from / on.") : ""
                onEdited: text => part.model.edit("backup_folder", text)
            }

            Flow {
                Layout.fillWidth: true
                visible: part.model.places.length > 0
                spacing: 4 * Theme.u

                Repeater {
                    model: part.model.places

                    StaffButton {
                        required property var modelData

                        text: qsTr("Stick: %1").arg(modelData.name)
                        label: qsTr("Backups to the stick %1").arg(modelData.name)
                        onActivated: part.model.edit("backup_folder", modelData.where)
                    }
                }
            }
        }

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("Everybody's records")

            RowLayout {
                Layout.fillWidth: true
                spacing: 6 * Theme.u

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Written once, to a stick or the folder for packs. The audit says who did it.")
                    size: 8.5
                    color: Theme.muted
                }

                StaffButton {
                    icon: "forward"
                    text: qsTr("Export now")
                    onActivated: part.model.exporting.beginAll()
                }
            }
        }

        PackSettings {
            Layout.fillWidth: true
            model: part.model
        }
    }
}
