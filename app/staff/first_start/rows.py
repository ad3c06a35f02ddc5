"""What there is to choose from at the first start."""

from pathlib import Path
from typing import Any

from app.staff.first_start.needs import OfLanguages
from app.staff.first_start.state import Row
from app.ui.languages import language_name


def language_rows(clinic: OfLanguages) -> tuple[Row, ...]:
    """Every language there are words in, the clinic's own first and ``on``."""
    codes = clinic.languages()
    every = (*codes, *(it for it in clinic.library.languages if it not in codes))
    return tuple({"code": it, "name": language_name(it), "on": it == codes[0]} for it in every)


def around_rows(found: tuple[list[Any], list[Path]]) -> dict[str, tuple[Row, ...]]:
    """The printers and the sticks that the machine has just now."""
    printers, places = found
    return {
        "printers": tuple({"name": it.name, "title": it.title} for it in printers),
        "places": tuple({"name": it.name, "where": str(it)} for it in places),
    }
