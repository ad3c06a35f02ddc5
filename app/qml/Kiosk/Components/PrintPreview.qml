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
    readonly property int across: preview.widest()
    readonly property real sheet: preview.sheetOf(preview.across)

    // How wide a sheet is when so many stand in a row
    function sheetOf(across: int): real {
        const down = Math.ceil(preview.count / across);
        const tall = (preview.height - (down - 1) * preview.gap) / down;
        return Math.min((preview.width - (across - 1) * preview.gap) / across, tall / preview.ratio);
    }

    // As many in a row as leave the sheets largest
    function widest(): int {
        let best = 1;
        for (let across = 2; across <= preview.count; ++across)
            if (preview.sheetOf(across) > preview.sheetOf(best))
                best = across;
        return best;
    }

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
