pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Theme
import Kiosk.ViewModels

// The pages as they will print, side by side where there is room. Two fingers, + and − make them
// larger; then they move under a finger.
Item {
    id: preview

    required property PrintingViewModel model

    property string told: "" // what is on them, for who does not see them
    property real zoom: 1
    readonly property real most: 4
    readonly property int count: Math.max(1, preview.model.pages.length)
    readonly property real gap: 5 * Theme.u
    // A sheet of A4; a sheet of Letter is a little wider and stands in the same place
    readonly property real ratio: Math.SQRT2
    readonly property int across: preview.widest()
    readonly property real sheet: preview.sheetOf(preview.across) * preview.zoom

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

    // Larger or smaller, with what is in the middle kept there
    function zoomTo(wanted: real): void {
        const next = Math.min(preview.most, Math.max(1, wanted));
        const x = view.contentX + view.width / 2;
        const y = view.contentY + view.height / 2;
        const by = next / preview.zoom;
        preview.zoom = next;
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, x * by - view.width / 2));
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, y * by - view.height / 2));
    }

    Accessible.role: Accessible.Graphic
    Accessible.description: preview.told
    Accessible.name: qsTr("Your page as it will print, %n sheets", "", preview.model.pages.length)
    onVisibleChanged: preview.zoom = 1

    Connections {
        target: preview.model

        function onSortChanged(): void {
            preview.zoom = 1;
        }
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentWidth: Math.max(view.width, sheets.width)
        contentHeight: Math.max(view.height, sheets.height)
        clip: preview.zoom > 1
        interactive: preview.zoom > 1
        boundsBehavior: Flickable.StopAtBounds
        Accessible.ignored: true

        ScrollBar.vertical: ScrollBar {}

        Grid {
            id: sheets

            x: Math.max(0, (view.width - width) / 2)
            y: Math.max(0, (view.height - height) / 2)
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

    PinchHandler {
        property real begun: 1

        target: null
        onActiveChanged: begun = preview.zoom
        onActiveScaleChanged: preview.zoomTo(begun * activeScale)
    }

    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        onWheel: event => preview.zoomTo(preview.zoom * (event.angleDelta.y > 0 ? 1.2 : 1 / 1.2))
    }
}
