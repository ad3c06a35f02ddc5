pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.StaffModels
import Kiosk.Theme

// The numbers that lights and proposals rest on; empty is what each programme says.
StaffScroll {
    id: part

    required property SettingsModel model

    readonly property var names: ({
            green_max: qsTr("The most pain that is green"),
            amber_max: qsTr("The most pain that is amber; above it is red"),
            ease_percent: qsTr("Percent fewer reps after pain that did not settle"),
            usual_days: qsTr("Days whose pain before exercise is a person's usual"),
            usual_rise: qsTr("Points above the usual from which pain can be red"),
            red_sessions: qsTr("Red sessions in a row, outside a flare-up, that call for a review"),
            flare_percent: qsTr("Percent of the reps that a session asks for in a flare-up"),
            flare_calm: qsTr("Sessions near the usual pain that end a flare-up"),
            flare_long_days: qsTr("Days of a flare-up that call for a review"),
            flare_days: qsTr("Days over which pain that keeps rising locks exercise"),
            rest_rise: qsTr("Points over the start that pain must have reached for that lock"),
            rest_days: qsTr("The last of those days, on which it must have"),
            progress_sessions: qsTr("Sessions with every rep done before a step up"),
            progress_days: qsTr("Days those sessions are spread over"),
            home_percent: qsTr("Percent that a session told of at home counts among those"),
            progress_pain_max: qsTr("The most pain in those sessions"),
            progress_effort_max: qsTr("The most effort in those sessions"),
            progress_clear_days: qsTr("Days without red pain before a step up"),
            progress_fresh_days: qsTr("Days ago the last of those sessions may be"),
            quota_days: qsTr("Days after which a little more is asked, by time; 0: by pain"),
            quota_percent: qsTr("Percent more that is then asked of one exercise"),
            too_hard_sessions: qsTr("Sessions in a row found too hard before a step down"),
            hard_effort: qsTr("Effort from which a session was too hard"),
            hard_sessions: qsTr("Sessions in a row with such effort before a step down"),
            ease_times: qsTr("Reductions after which a physio looks first"),
            ease_floor: qsTr("Percent of the prescribed reps that no rule goes under"),
            often_red: qsTr("Red sessions, in a row or not, that call for a review"),
            often_red_of: qsTr("The last sessions among which those are counted"),
            away_days: qsTr("Days away after which the first session is gentler"),
            change_days: qsTr("Days after which pain should have changed"),
            change_points: qsTr("Points by which it should have come down"),
            change_percent: qsTr("Or percent by which it should have come down"),
            plan_ends_days: qsTr("Days before the plan's end that call for a review"),
            maintenance_sessions: qsTr("Sessions a week after the plan's end, until it is decided")
        })

    ColumnLayout {
        width: parent.width
        spacing: 5 * Theme.u

        StaffCard {
            Layout.fillWidth: true
            visible: part.model.all
            title: qsTr("On Today")

            SettingStepper {
                Layout.fillWidth: true
                label: qsTr("Days after which a patient counts as not seen")
                value: part.model.values.unseen_days ?? ""
                canLess: Number(part.model.values.unseen_days ?? 0) > 1
                canMore: Number(part.model.values.unseen_days ?? 0) < 60
                onStepped: by => part.model.step("unseen_days", by, 1, 60)
            }
        }

        HindsightCard {
            Layout.fillWidth: true
            visible: part.model.lead
            model: part.model.hindsight
        }

        StaffCard {
            Layout.fillWidth: true
            title: qsTr("For every programme")

            Label {
                Layout.fillWidth: true
                text: part.model.lead ? qsTr("A clinician decides on these. Without a number of the clinic's own, each programme's holds.") : qsTr("The physio lead sets these. Without a number of the clinic's own, each programme's holds.")
                size: 8.5
                color: Theme.muted
            }

            Repeater {
                model: part.model.rules.length

                RowLayout {
                    id: row

                    required property int index
                    readonly property var rule: part.model.rules[row.index] ?? {}
                    readonly property string text: part.model.values[row.rule.name] ?? ""
                    readonly property bool own: row.text !== ""

                    Layout.fillWidth: true
                    spacing: 5 * Theme.u

                    SettingStepper {
                        Layout.fillWidth: true
                        label: part.names[row.rule.name] ?? ""
                        note: part.model.wrong.includes(row.rule.name) ? qsTr("Allowed: %1 to %2").arg(row.rule.least).arg(row.rule.most) : ""
                        value: row.own ? row.text : qsTr("%1 (programme)").arg(row.rule.usual ?? "")
                        canLess: part.model.lead && (!row.own || Number(row.text) > row.rule.least)
                        canMore: part.model.lead && (!row.own || Number(row.text) < row.rule.most)
                        onStepped: by => part.model.step(row.rule.name, by, row.rule.least, row.rule.most)
                    }

                    StaffButton {
                        enabled: row.own && part.model.lead
                        text: qsTr("Clear")
                        label: qsTr("Clear: %1").arg(part.names[row.rule.name] ?? "")
                        onActivated: part.model.edit(row.rule.name, "")
                    }
                }
            }
        }
    }
}
