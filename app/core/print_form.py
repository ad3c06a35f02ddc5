"""How a page is wanted: its layout, and the paper it goes on."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

PaperSize = Literal["a4", "letter"]


class Layout(StrEnum):
    """How large a handout's letters are, and whether exercises stand two in a row."""

    STANDARD = "standard"
    LARGE = "large"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class PrintForm:
    """What whoever prints has chosen; without a ``paper`` it is the clinic's. On ``both_sides``
    every person's pages of a pile begin on a sheet of their own. A ``calendar`` is a square with
    the sessions for a phone."""

    layout: Layout = Layout.STANDARD
    paper: PaperSize | Literal[""] = ""
    both_sides: bool = False
    calendar: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a handout is to be. Without a ``paper`` it is the clinic's, or A4; without a ``language``
    it is the patient's, or English. ``calendar`` is as in a PrintForm."""

    paper: PaperSize | Literal[""] = ""
    layout: Layout = Layout.STANDARD
    language: str = ""
    next_stage: bool = False
    calendar: bool = False

    @classmethod
    def of(cls, form: PrintForm, *, next_stage: bool = False) -> "Wanted":
        """As whoever prints has chosen."""
        return cls(form.paper, form.layout, next_stage=next_stage, calendar=form.calendar)


AS_SET = Wanted()
"""As the clinic and the patient have it."""


class PrintWishes(NamedTuple):
    """What this kiosk prints on: its paper, its printer or "" for the usual one, and whether on
    both sides."""

    paper: PaperSize = "a4"
    printer: str = ""
    both_sides: bool = False


PLAIN = PrintForm()
"""As a clinic prints where nobody has chosen."""
