pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Words that are drawn no larger than the others of their group. What would fit is measured on a
// text of its own that nobody sees: the label's size may not tell the group what size it may be.
Label {
    id: shared

    property FitGroup group: null
    readonly property real fitting: (gauge.item as Text)?.fontInfo.pixelSize ?? shared.pixels

    function tell(): void {
        if (shared.group)
            Qt.callLater(shared.group.measure);
    }

    fit: true
    font.pixelSize: shared.group && shared.text !== "" ? Math.min(shared.pixels, shared.group.pixels) : shared.pixels
    onFittingChanged: shared.tell()
    onVisibleChanged: shared.tell()
    Component.onCompleted: shared.group?.join(shared)
    Component.onDestruction: shared.group?.leave(shared)

    Loader {
        id: gauge

        active: shared.group !== null && shared.text !== "" && shared.width > 0 && shared.height > 0
        visible: false
        sourceComponent: Text {
            width: shared.width
            height: shared.height
            text: shared.text
            font.family: Theme.family
            font.weight: shared.weight
            font.pixelSize: shared.pixels
            fontSizeMode: Text.Fit
            minimumPixelSize: shared.minimumPixelSize
            wrapMode: shared.wrapMode
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
