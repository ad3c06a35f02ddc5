import QtQuick
import Kiosk.Components
import Kiosk.Theme

// There is nothing to show, and that is all right.
Label {
    size: 9
    color: Theme.muted
    horizontalAlignment: Text.AlignHCenter
}
