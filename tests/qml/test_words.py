"""Every word on a screen can be translated, and none is a name of somebody else's scale."""

import re
from xml.etree import ElementTree

import pytest

from tests.qml.conftest import ROOT

QML = ROOT / "app" / "qml" / "Kiosk"
FILES = sorted(QML.rglob("*.qml"))
SHOWN = re.compile(r"\b(?:text|label|title|hint|words|ask|note|low|middle|high): (.*)")
SAID = re.compile(r"qsTr\(\"[^\"]*\"(?:, \"\", [^()]+)?\)|\$\{[^}]*\}")
LITERAL = re.compile(r"[\"'`]([^\"'`]*[A-Za-z]{2}[^\"'`]*)[\"'`]")
IDS = re.compile(r"[!=]== |case ")


def bare_words(line):
    """Words between quotes that no translator would see."""
    shown = SHOWN.search(line)
    if not shown or IDS.search(line):
        return []
    return LITERAL.findall(SAID.sub("", shown[1]))


def test_the_scan_sees_the_screens():
    assert len(FILES) > 40
    assert bare_words('    text: "Start"') == ["Start"]
    assert bare_words('    text: qsTr("Start")') == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_word_is_marked_for_translation(file):
    lines = file.read_text().splitlines()
    found = [word for line in lines for word in bare_words(line)]
    assert found == (["Physio Kiosk"] if file.stem == "App" else [])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_is_short_enough_to_read(file):
    most = 230 if file.parent.name == "Staff" else 175  # a staff page holds more at once
    assert len(file.read_text().splitlines()) <= most


def test_no_licensed_scale_is_named():
    tree = ElementTree.parse(ROOT / "resources" / "i18n" / "kiosk.ts")
    words = [each.text for each in tree.iter("source")]
    assert len(words) > 100
    banned = re.compile(r"borg|cr10|promis|pcs|ndi\b|diagnos|cure|patient name", re.IGNORECASE)
    found = {word for word in words if banned.search(word)}
    assert found == {"Diagnosis"}, "a field that a physio fills in: the kiosk makes none"
