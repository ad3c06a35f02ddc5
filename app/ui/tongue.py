"""The words of the screens, in the language that the kiosk shows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from app.ui.kiosk_screen import KioskScreen
from app.ui.languages import locale_of

ENGLISH = "en"


class Tongue(QObject):
    """Puts the words of the screens into the language that the kiosk shows.

    ``folders`` hold kiosk_<code>.qm, a clinic's own first. What has no word there is said in
    English, of which kiosk_en.qm has what is said of one; the rest stands in the code.
    ``changed``: what is on the screens is to be read anew.
    """

    changed = Signal()

    def __init__(self, kiosk: KioskScreen, folders: Sequence[Path]) -> None:
        super().__init__(kiosk)
        self._kiosk, self._folders = kiosk, tuple(folders)
        self._words: list[QTranslator] = []
        self._code = ""
        kiosk.languageChanged.connect(self._follow)
        self._follow()

    def close(self) -> None:
        """Take the words out again."""
        self._take_out()

    def _follow(self) -> None:
        code = self._kiosk.shown.language
        if code == self._code:
            return
        self._code = code
        QLocale.setDefault(locale_of(code))
        self._take_out()
        for each in dict.fromkeys((ENGLISH, code)):
            for folder in reversed(self._folders):
                self._put_in(each, folder)
        self.changed.emit()

    def _put_in(self, code: str, folder: Path) -> None:
        """What was put in last is asked first."""
        words = QTranslator(self)
        if words.load(f"kiosk_{code}", str(folder), "@"):
            self._words.append(words)
            QCoreApplication.installTranslator(words)

    def _take_out(self) -> None:
        for words in self._words:
            QCoreApplication.removeTranslator(words)
            words.deleteLater()
        self._words = []
