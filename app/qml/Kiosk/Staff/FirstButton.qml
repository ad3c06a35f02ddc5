import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A button of one question that stands alone on its page: as large as a patient's.
ActionButton {
    Layout.preferredHeight: Theme.touch
    size: 10.5
    tall: Theme.touch
}
