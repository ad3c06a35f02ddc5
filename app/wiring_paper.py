"""The makers of printed pages, and the fonts they have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.devices.clocks import SystemClock
from app.wiring_content import RESOURCES, load_library

if TYPE_CHECKING:
    from app.content.library import Library
    from app.core.print_form import PrintForm
    from app.figure.motions import Motions
    from app.usecases.papers import Paper
    from app.usecases.wording import Wording

FONTS = RESOURCES / "fonts"


def wording(library: Callable[[], Library], data: Path | None = None) -> Wording:
    """The content's words in every language that a kiosk with this data folder has."""
    from app.usecases.wording import Wording

    return Wording(library, lambda language: load_library(data, language).texts)


def paper(
    library: Callable[[], Library], words: Wording | None = None, motions: Motions | None = None
) -> Paper:
    """The maker of printed pages; without ``words`` in the languages of our content."""
    from app.documents.fonts import Fonts
    from app.usecases.papers import Paper

    return Paper(library, words or wording(library), cache(lambda: Fonts(FONTS)), motions)


def recovery_sheet(words: str, which: str) -> bytes:
    """The recovery key as a page to print."""
    from app.documents.fonts import Fonts
    from app.documents.recovery_sheet import recovery_sheet as drawn

    return drawn(words, which, today().isoformat(), Fonts(FONTS)).pdf


def trial_page(words: Sequence[str], form: PrintForm) -> bytes:
    """A page that shows whether the printer works: a title and lines."""
    from app.documents.fonts import Fonts
    from app.documents.trial_page import trial_page as drawn

    return drawn(tuple(words), Fonts(FONTS), form.paper or "a4").pdf


def today() -> date:
    """The local day."""
    return SystemClock().now().astimezone().date()
