"""Languages: what each is called, how it writes dates and numbers, and which way it reads."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QLocale

BRITISH = "en_GB"
"""Our English, which Qt's plain "en" is not."""


def locale_of(code: str) -> QLocale:
    """How ``code``, such as "de" or "pt-BR", writes dates and numbers."""
    return QLocale(BRITISH if code == "en" else code.replace("-", "_"))


def language_name(code: str) -> str:
    """A language by its own name."""
    name = locale_of(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def named(codes: Iterable[str]) -> tuple[dict[str, str], ...]:
    """``{code, name}`` of each, to choose from at the first screen."""
    return tuple({"code": code, "name": language_name(code)} for code in codes)


def spoken_in(code: str) -> dict[str, Any]:
    """What a screen has to know to show ``code``."""
    return {"language": code, "rightToLeft": code != "en" and _reads_leftward(code)}


def _reads_leftward(code: str) -> bool:
    """Making the Qt namespace takes 14 ms, which a first picture in English need not wait for."""
    from PySide6.QtCore import Qt

    return locale_of(code).textDirection() is Qt.LayoutDirection.RightToLeft
