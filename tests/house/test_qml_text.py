"""Every word that QML shows can be translated."""

import re
from pathlib import Path

import pytest

QML = Path(__file__).parents[2] / "app" / "qml"

COMMENT = re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.DOTALL)
# What may hold words without showing them: translations, comparisons, cases, imports, ids
UNSHOWN = re.compile(
    r"""qsTr(?:Id|anslate)?\(\s*(?:"(?:[^"\\]|\\.)*"[\s,+]*)+"""
    r"""|(?:[!=]==?|case|import)\s*"[^"]*"|"[^"]*"\s*[!=]==?"""
)
SHOWING = r"(?:text|title|label|placeholderText|Accessible\.\w+)"
WORD = r'"[^"\n]*[A-Za-z]{2}[^"\n]*"'
SHOWN = re.compile(
    rf"\b{SHOWING}\s*:(?:[^\n]*?)({WORD})"  # a property a person sees or hears
    r'|("[^"\n]*[A-Za-z]{2} [A-Za-z]{2}[^"\n]*")'  # anything that reads like words
    r'|[?:]\s*("[A-Z][a-z]++(?![A-Z])[^"\n]*")'  # one branch of a choice
)
# names of families, styles, types, cases and the product: nothing to translate
NAMES = re.compile(
    r'(?:family|objectName|keys|sequence|source|uri|styleName)\s*:[^\n]*|"Physio Kiosk"'
    r'|\bcase "[^"\n]*":|list<string> fields: \[[^\]]*\]'
)


def untranslated(qml):
    hidden = NAMES.sub("", UNSHOWN.sub("", COMMENT.sub("", qml)))
    return [next(filter(None, match.groups())) for match in SHOWN.finditer(hidden)]


def test_every_shown_word_is_in_qstr():
    files = sorted(QML.rglob("*.qml"))
    assert len(files) > 5
    found = {path.name: words for path in files if (words := untranslated(path.read_text()))}
    assert found == {}


@pytest.mark.parametrize(
    "planted",
    [
        'Text { text: "Pause" }',
        'Text { text: done ? qsTr("Done") : "Go on" }',
        'Button { Accessible.name: "it hurts" }',
        'property var hint: busy ? "Wait" : ""',
        'function hint() { return "Scan your card" }',
    ],
)
def test_a_bare_word_is_found(planted):
    assert untranslated(planted)


@pytest.mark.parametrize(
    "fine",
    [
        'Text { text: qsTr("Pause") }',
        'Text { text: qsTr("Set %1 of %2").arg(set).arg(sets) }',
        'Text { text: qsTranslate("Session", "It hurts") }',
        'Text { text: model.kind === "rest" ? qsTr("Rest") : String(model.count) }',
        'Text { text: "" ; font.family: "Inter" }',
        '// Text says "Pause here"\nItem { objectName: "pauseButton" }',
    ],
)
def test_what_is_translated_or_never_shown_is_left_alone(fine):
    assert not untranslated(fine)
