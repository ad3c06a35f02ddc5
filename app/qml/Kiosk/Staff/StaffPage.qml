import QtQuick
import Kiosk.StaffModels

// The root of every staff page: what its header says, and which model it shows.
FocusScope {
    id: page

    required property StaffViewModel staff
    property string title: ""
    property string subtitle: ""
    property Item dialog: null // what lies over the page while it is up
}
