"""What the pure files of the staff side say is our English, without a window."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.content import aside
from app.ui.languages import locale_of
from tests.conftest import OURS
from tests.english import speak_english


@pytest.fixture(autouse=True)
def english(qapp):
    """Words, plural forms and days as a kiosk in English has them."""
    before = QLocale()
    QLocale.setDefault(locale_of("en"))
    words = speak_english(qapp)
    yield
    QCoreApplication.removeTranslator(words)
    QLocale.setDefault(before)


@pytest.fixture
def german():
    """Days and numbers as a German clinic writes them."""
    QLocale.setDefault(locale_of("de"))


@pytest.fixture(scope="session")
def library():
    """Our own content."""
    return aside.load_what_can_be(OURS)


class Marked(QTranslator):
    """A language in which every text that can be translated stands in angle brackets."""

    def isEmpty(self):
        return False

    def translate(self, context, text, note="", n=-1):
        return f"<{text}>"


@pytest.fixture
def marked(qapp):
    """The screen speaks that language."""
    words = Marked(qapp)
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)
