import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The keys on the screen, in the layout of the language. Latin letters are never further than a key.
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

    onLanguageChanged: VirtualKeyboardSettings.locale = panel.layouts[panel.language] ?? "en_GB"
    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = Object.values(panel.layouts);
        VirtualKeyboardSettings.locale = panel.layouts[panel.language] ?? "en_GB";
    }
}
