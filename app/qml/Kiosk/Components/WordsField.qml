import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Some lines to write: their name above, with how much more fits. `edited` tells each change.
FocusScope {
    id: field

    property string label: ""
    property string text: ""
    property int most: 500
    property int lines: 3
    property real size: 9

    signal edited(string text)

    implicitWidth: 120 * Theme.u
    implicitHeight: column.implicitHeight
    onTextChanged: if (input.text !== field.text)
        input.text = field.text

    ColumnLayout {
        id: column

        width: field.width
        spacing: 2 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: 6 * Theme.u

            Label {
                Layout.fillWidth: true
                text: field.label
                size: field.size * 0.85
                color: Theme.muted
                Accessible.ignored: true
            }

            Label {
                Layout.alignment: Qt.AlignBottom
                text: qsTr("%1 of %n letters", "", field.most).arg(input.length)
                size: field.size * 0.8
                color: Theme.muted
                wrapMode: Text.NoWrap
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.staffTouch, field.lines * metrics.lineSpacing + 8 * Theme.u)
            radius: 4 * Theme.u
            color: Theme.card
            border.width: (input.activeFocus ? 1.4 : 0.8) * Theme.u
            border.color: input.activeFocus ? Theme.blue : Theme.outline

            FontMetrics {
                id: metrics

                font: input.font
            }

            Flickable {
                id: view

                function follow(at: rect): void {
                    if (view.contentY > at.y)
                        view.contentY = at.y;
                    else if (view.contentY + view.height < at.y + at.height)
                        view.contentY = at.y + at.height - view.height;
                }

                anchors.fill: parent
                anchors.margins: 4 * Theme.u
                contentWidth: view.width
                contentHeight: Math.max(view.height, input.implicitHeight)
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                Accessible.ignored: true

                TextEdit {
                    id: input

                    width: view.width
                    height: Math.max(view.height, input.implicitHeight)
                    focus: true
                    activeFocusOnTab: true
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.PlainText
                    color: Theme.ink
                    selectionColor: Theme.blue
                    selectedTextColor: Theme.blueInk
                    selectByMouse: true
                    font.family: Theme.family
                    font.pixelSize: Math.max(1, Theme.text(field.size))
                    renderType: Text.QtRendering
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhMultiLine
                    Accessible.role: Accessible.EditableText
                    Accessible.name: field.label
                    Accessible.multiLine: true
                    Accessible.focusable: true
                    Accessible.focused: input.activeFocus
                    onCursorRectangleChanged: view.follow(input.cursorRectangle)
                    onTextChanged: {
                        if (input.length > field.most)
                            input.remove(field.most, input.length);
                        else if (input.text !== field.text)
                            field.edited(input.text);
                    }
                    Component.onCompleted: input.text = field.text
                    Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus()
                    Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus()
                }
            }
        }
    }
}
