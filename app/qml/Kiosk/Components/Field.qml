import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Something to write into: its name above, what is wrong with it below. `edited` tells each change;
// bind `text` to what the model has kept of it.
FocusScope {
    id: field

    property string label: ""
    property string text: ""
    property string placeholder: ""
    property string problem: ""
    property string note: ""
    property bool secret: false
    property bool required: false
    property int most: 120
    property int hints: Qt.ImhNoPredictiveText
    property real size: 9
    property real tall: Theme.staffTouch
    readonly property alias input: input
    readonly property bool wrong: field.problem !== ""

    signal edited(string text)
    signal accepted

    implicitWidth: 120 * Theme.u
    implicitHeight: column.implicitHeight
    onTextChanged: if (input.text !== field.text)
        field.take()

    // Long words that nobody is writing are seen from their beginning
    function take(): void {
        input.text = field.text;
        if (!input.activeFocus)
            input.cursorPosition = 0;
    }

    ColumnLayout {
        id: column

        width: field.width
        spacing: 2 * Theme.u

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: field.label
            size: field.size * 0.85
            color: Theme.muted
            Accessible.ignored: true
        }

        Rectangle {
            id: box

            Layout.fillWidth: true
            Layout.preferredHeight: field.tall
            radius: 4 * Theme.u
            color: Theme.card
            border.width: (input.activeFocus ? 1.4 : 0.8) * Theme.u
            border.color: field.wrong ? Theme.red : input.activeFocus ? Theme.blue : Theme.outline

            Label {
                anchors.fill: parent
                anchors.leftMargin: 5 * Theme.u
                anchors.rightMargin: 5 * Theme.u
                visible: input.length === 0 && input.preeditText === ""
                text: field.placeholder
                size: field.size
                fit: true
                color: Theme.muted
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            FieldInput {
                id: input

                anchors.fill: parent
                leftPadding: 5 * Theme.u
                rightPadding: 5 * Theme.u
                focus: true
                enabled: field.enabled
                font.pixelSize: Math.max(1, Theme.text(field.size))
                maximumLength: field.most
                echoMode: field.secret ? TextInput.Password : TextInput.Normal
                inputMethodHints: field.hints | (field.secret ? Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase : 0)
                Accessible.role: Accessible.EditableText
                Accessible.name: field.label !== "" ? field.label : field.placeholder
                Accessible.description: field.wrong ? field.problem : field.note
                Accessible.focusable: true
                Accessible.focused: input.activeFocus
                Accessible.passwordEdit: field.secret
                onTextEdited: field.edited(input.text)
                onAccepted: field.accepted()
                onActiveFocusChanged: if (!input.activeFocus)
                    input.cursorPosition = 0
                Component.onCompleted: field.take()
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: field.wrong ? field.problem : field.note
            size: field.size * 0.85
            color: field.wrong ? Theme.red : Theme.muted
            Accessible.role: field.wrong ? Accessible.AlertMessage : Accessible.StaticText
        }
    }
}
