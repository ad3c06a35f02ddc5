import QtQuick.Layouts
import Kiosk.StaffModels
import Kiosk.Theme

// One question of the first start: what the page's own buttons need to know of it.
ColumnLayout {
    required property StaffViewModel staff
    required property FirstStartModel model

    property bool asks: true // whether there is an answer to go on with
    property bool enough: true // whether it is there
    property bool later: true // whether it can be left for later
    property string go: qsTr("Continue")

    function proceed(): void {
        model.proceed();
    }

    spacing: 9 * Theme.u
}
