import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The columns of the list at a desk, the same for heads and lines; the widest leaves out nothing.
RowLayout {
    id: line

    readonly property bool wide: line.width > 370 * Theme.u * Theme.textScale
    readonly property var widths: ({
            sign: (line.wide ? 128 : 96) * Theme.u * Theme.textScale,
            name: 90 * Theme.u,
            programme: 60 * Theme.u * Theme.textScale,
            seen: 52 * Theme.u * Theme.textScale,
            code: 34 * Theme.u * Theme.textScale
        })

    spacing: 3 * Theme.u
}
