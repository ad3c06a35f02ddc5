import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The outline of a bank card (ISO/IEC 7810 ID-1), made as large as a real one that is held to the glass.
FirstStep {
    id: step

    readonly property real across: Math.hypot(step.Screen.width, step.Screen.height)
    readonly property real mm: step.across / (Math.max(1, step.model.inches) * 25.4)
    readonly property string inches: step.model.inches.toLocaleString(Qt.locale(), "f", 1)
    readonly property string claimed: step.model.claimed.toLocaleString(Qt.locale(), "f", 1)

    go: qsTr("It fits")

    RowLayout {
        Layout.fillWidth: true
        spacing: 6 * Theme.u

        FirstButton {
            Layout.preferredWidth: 1.3 * Theme.touch
            text: "−"
            label: qsTr("Smaller outline")
            onActivated: step.model.stepCard(-1)
        }

        FirstButton {
            Layout.preferredWidth: 1.3 * Theme.touch
            text: "+"
            label: qsTr("Larger outline")
            onActivated: step.model.stepCard(1)
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("Then the screen measures %1 inches across its corners.").arg(step.inches)
            size: 9.5
            weight: Theme.semiBold
        }
    }

    Rectangle {
        id: card

        objectName: "card"

        Layout.alignment: Qt.AlignLeft
        Layout.bottomMargin: 6 * Theme.u
        Layout.preferredWidth: 85.6 * step.mm
        Layout.preferredHeight: 53.98 * step.mm
        radius: 3.18 * step.mm
        color: Theme.tintBlue
        border.width: Math.max(1, 0.4 * Theme.u)
        border.color: Theme.ink
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The outline of a bank card")

        // where it is held
        Rectangle {
            anchors.horizontalCenter: parent.right
            anchors.verticalCenter: parent.bottom
            width: 10 * Theme.u
            height: width
            radius: width / 2
            color: Theme.blue
        }

        DragHandler {
            property real from: 0

            target: null
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: from = card.width
            onActiveTranslationChanged: if (active)
                step.model.fitCard(from + activeTranslation.x * (step.LayoutMirroring.enabled ? -1 : 1), step.across)
        }
    }

    Label {
        Layout.fillWidth: true
        text: step.model.claimed > 0 ? qsTr("The screen says of itself that it has %1 inches. The card is to be believed.").arg(step.claimed) : qsTr("The screen does not say how large it is.")
        size: 9
        color: Theme.muted
    }
}
