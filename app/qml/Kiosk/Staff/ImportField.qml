pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.StaffModels

// Says what one column of a list is.
StaffDialog {
    id: dialog

    required property PeopleImportModel model

    readonly property var column: dialog.model.columns[dialog.model.asking] ?? {}

    visible: dialog.model.asking >= 0
    heading: qsTr("What is in “%1”?").arg(dialog.column.heading ?? "")
    text: dialog.column.sample ?? ""
    confirm: ""
    onCancelled: dialog.model.ask(-1)

    FieldWords {
        id: words
    }

    StaffChoice {
        Layout.fillWidth: true
        options: words.fields.map(field => ({
                    value: field,
                    text: words.of(field)
                }))
        value: dialog.column.field ?? ""
        onChosen: field => dialog.model.tell(field)
    }
}
