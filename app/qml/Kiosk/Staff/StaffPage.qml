import QtQuick
import Kiosk.Components
import Kiosk.StaffModels

// The root of every staff page: what its header says, and which model it shows. While a `dialog`
// is up what lies beneath is out of reach.
FocusScope {
    id: page

    required property StaffViewModel staff
    property string title: ""
    property string subtitle: ""
    property Item dialog: null
    property Field finder: null // where a few letters look for somebody
    default property alias content: body.data

    onDialogChanged: if (page.dialog)
        page.dialog.parent = page

    Item {
        id: body

        anchors.fill: parent
        enabled: !(page.dialog?.visible ?? false)
    }
}
