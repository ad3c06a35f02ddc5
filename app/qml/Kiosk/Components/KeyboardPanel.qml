import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Theme

// The keys on the screen, in the layout of the language and the colours of the theme. Latin letters
// are never further than a key.
InputPanel {
    id: panel

    property string language: "en"

    readonly property var layouts: ({
            en: "en_GB",
            de: "de_DE",
            ar: "ar_AR",
            fr: "fr_FR",
            es: "es_ES",
            he: "he_IL"
        })

    // Qt's own style has these colours to be set; its signs are white, so its keys stay dark
    readonly property var style: panel.keyboard?.style ?? null
    readonly property var looks: ({
            keyboardBackgroundColor: Theme.bar,
            normalKeyBackgroundColor: Theme.key,
            highlightedKeyBackgroundColor: Theme.keyDown,
            capsLockKeyAccentColor: Theme.accent,
            modeKeyAccentColor: Theme.accent,
            keyTextColor: Theme.barInk,
            keySmallTextColor: Theme.barInk,
            popupBackgroundColor: Theme.keyDown,
            popupBorderColor: Theme.barInk,
            popupTextColor: Theme.barInk,
            popupHighlightColor: Theme.key,
            selectionListTextColor: Theme.barInk,
            selectionListSeparatorColor: Theme.keyDown,
            selectionListBackgroundColor: Theme.bar,
            navigationHighlightColor: Theme.accent
        })

    function dress(): void {
        if (panel.style)
            for (const [name, look] of Object.entries(panel.looks))
                panel.style[name] = look;
    }

    onStyleChanged: panel.dress()
    onLooksChanged: panel.dress()
    onLanguageChanged: VirtualKeyboardSettings.locale = panel.layouts[panel.language] ?? "en_GB"
    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = Object.values(panel.layouts);
        VirtualKeyboardSettings.locale = panel.layouts[panel.language] ?? "en_GB";
        panel.dress();
    }
}
