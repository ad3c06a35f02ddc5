import QtQuick

// Something that is on or off, ticked when it is on.
StaffButton {
    id: tick

    property bool on: false

    icon: tick.on ? "tick" : ""
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: tick.on
}
