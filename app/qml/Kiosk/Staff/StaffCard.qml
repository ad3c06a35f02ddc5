import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A white ground with a title; what is put in stands in a column.
Rectangle {
    id: card

    property string title: ""
    property real padding: 8 * Theme.u
    property alias spacing: column.spacing
    default property alias content: column.data

    implicitHeight: column.implicitHeight + 2 * card.padding
    implicitWidth: 160 * Theme.u
    radius: 6 * Theme.u
    color: Theme.card

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: 5 * Theme.u

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.title
            size: 9.5
            weight: Theme.bold
            Accessible.role: Accessible.Heading
        }
    }
}
