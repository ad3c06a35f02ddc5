"""The words that set-up makes (`make words`), for tests that are run without it."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from tests.pseudo import ROOT, compile_words

ENGLISH = ROOT / "resources" / "i18n" / "kiosk_en.ts"


def make_english():
    """What English says of one, where it is not there yet or older than its source."""
    made = ENGLISH.with_suffix(".qm")
    if made.is_file() and made.stat().st_mtime >= ENGLISH.stat().st_mtime:
        return
    with tempfile.TemporaryDirectory(dir=ENGLISH.parent) as folder:
        copy = Path(folder) / ENGLISH.name
        copy.write_bytes(ENGLISH.read_bytes())
        compile_words(copy)
        os.replace(copy.with_suffix(".qm"), made)


def speak_english(parent):
    """Put our own English into the screens, as the kiosk does."""
    make_english()
    words = QTranslator(parent)
    assert words.load(str(ENGLISH.with_suffix(".qm")))
    QCoreApplication.installTranslator(words)
    return words
