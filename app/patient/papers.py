"""What a patient can print at the end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.core.print_form import Layout, PrintForm
from app.ui.paper import Sort, handout_title
from app.ui.translating import translate

if TYPE_CHECKING:
    from app.core.signs import Call

LAYOUTS = (Layout.STANDARD, Layout.LARGE)
"""A patient makes letters larger, and never smaller."""


class Prints(Protocol):
    """Makes the pages that a patient takes home."""

    def handout_pdf(self, patient: str, form: PrintForm) -> bytes:
        """The plan as pages to take home."""
        ...

    def flare_pdf(self, patient: str, form: PrintForm) -> bytes:
        """The page on what to do in a flare-up."""
        ...

    def may_leave(self, patient: str) -> None:
        """KioskError for a record that was restricted or erased: no page of it leaves."""
        ...

    def uncalled(self) -> tuple[Call, ...]:
        """Whom nobody can call by a handout, because the clinic has set no number for it."""
        ...


def pages(clinic: Prints, patient: str, flare: bool) -> list[Sort]:
    """The plan, and in a flare-up first the page for that."""
    may = partial(clinic.may_leave, patient)
    title, flare_title = handout_title(), translate("Paper", "Flare-up plan")
    plan = Sort(title, partial(clinic.handout_pdf, patient), LAYOUTS, clinic.uncalled, may=may)
    if not flare:
        return [plan]
    made = partial(clinic.flare_pdf, patient)
    return [Sort(flare_title, made, LAYOUTS, clinic.uncalled, may=may), plan]
