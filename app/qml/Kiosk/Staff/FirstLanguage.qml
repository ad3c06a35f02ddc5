import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The clinic's own language: spoken at the touch.
FirstStep {
    id: step

    StaffChoice {
        Layout.fillWidth: true
        large: true
        options: step.model.languages.map(each => ({
                    value: each.code,
                    text: each.name
                }))
        value: step.model.languages.find(each => each.on)?.code ?? ""
        onChosen: code => step.model.chooseLanguage(code)
    }

    Label {
        Layout.fillWidth: true
        visible: step.model.languages.length < 2
        text: qsTr("There are no other languages on this kiosk yet.")
        size: 9
        color: Theme.muted
    }
}
