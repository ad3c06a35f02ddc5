pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The pages as they will print, side by side where there is room.
Item {
    id: preview

    required property PrintingViewModel model

    readonly property int count: Math.max(1, preview.model.pages.length)
    readonly property real gap: 5 * Theme.u
    // A sheet of A4; a sheet of Letter is a little wider and stands in the same place
    readonly property real ratio: Math.SQRT2
    readonly property int across: preview.width > preview.height ? Math.min(preview.count, 3) : Math.min(preview.count, 2)
    readonly property int down: Math.ceil(preview.count / preview.across)
    readonly property real sheet: Math.min((preview.width - (preview.across - 1) * preview.gap) / preview.across, ((preview.height - (preview.down - 1) * preview.gap) / preview.down) / preview.ratio)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Your page as it will print, %n sheet(s)", "", preview.model.pages.length)

    Grid {
        anchors.centerIn: parent
        columns: preview.across
        spacing: preview.gap

        Repeater {
            model: preview.model.pages

            Rectangle {
                id: page

                required property string modelData

                width: preview.sheet
                height: preview.sheet * preview.ratio
                color: "#FFFFFF"
                border.width: Math.max(1, 0.5 * Theme.u)
                border.color: Theme.outline

                Image {
                    anchors.fill: parent
                    anchors.margins: Math.max(1, 0.5 * Theme.u)
                    source: page.modelData
                    fillMode: Image.PreserveAspectFit
                    smooth: true
                    mipmap: true
                    asynchronous: false
                    Accessible.ignored: true
                }
            }
        }
    }
}
