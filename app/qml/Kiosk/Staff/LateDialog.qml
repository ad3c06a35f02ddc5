import QtQuick

// A dialog that is made when it is asked for, and let go once it is answered: a page opens without
// it. Give the loader to a page as its `dialog`.
Loader {
    id: late

    required property bool wanted

    anchors.fill: parent
    active: late.wanted
    visible: late.wanted
}
