"""Where a code that was held before the scanner leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.roles import Action
from app.staff.shift import Shift
from app.usecases.home_sessions import scanned_plan
from app.usecases.patient_cards import by_card

if TYPE_CHECKING:
    from app.usecases.needs import HasStore

Where = tuple[str, str]
"""A page and its subject."""


def follow(shift: Shift[HasStore], text: str, unknown: Callable[[], None]) -> None:
    """Open whoever has this card, or the chart of this take-home page; else say ``unknown``."""
    clinic, sees = shift.clinic, shift.by.may(Action.SEE_RECORD)

    def arrive(where: Where | None) -> None:
        if where is None:
            unknown()
        else:
            shift.go(*where)

    shift.ask(lambda: _where(clinic, text, "patient" if sees else "person"), arrive)


def _where(clinic: HasStore, text: str, page: str) -> Where | None:
    if plan := scanned_plan(clinic, text):
        return "home_entries", plan
    found = by_card(clinic, text)
    return (page, found.id) if found else None
