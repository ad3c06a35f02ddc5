"""What is printed on a handout."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from reportlab.lib.pagesizes import A4, LETTER

from app.core.errors import KioskError
from app.core.exercise import Equipment
from app.core.handout_text import HandoutText, UsualLightText
from app.core.phone import holds_number
from app.core.plan import Plan, PlanItem
from app.core.print_form import Layout, PaperSize
from app.core.programme import WebLink
from app.core.signs import Call, Sign
from app.core.stand_in import is_shown
from app.core.texts import LessonText, ProgrammeText, Texts
from app.documents.logo import Logo
from app.documents.photo import Photos

Paper = PaperSize
SIZES: dict[Paper, tuple[float, float]] = {"a4": A4, "letter": LETTER}
"""Points wide and tall."""
STANDARD, LARGE, COMPACT, TIGHT = (14.0, 12.0), (18.0, 16.0), (11.0, 10.0), (10.0, 9.0)
"""Sizes of running text and of what is smallest, in points. Source: RNIB's clear and large print,
14 and 18 at best, 12 and 16 at least; compact is smaller, and never what a page begins as. Tight is
for a compact one that takes fewer pages so.
"""
TYPES = {
    Layout.STANDARD: (STANDARD,),
    Layout.LARGE: (LARGE,),
    Layout.COMPACT: (COMPACT, TIGHT),
}


@dataclass(frozen=True, slots=True)
class ClinicHeader:
    """Who hands it out. ``contact`` is what a patient calls, ``emergency`` the number for help at
    once. Each may be empty.
    """

    name: str
    contact: str = ""
    logo: Logo | None = None
    emergency: str = ""

    @property
    def uncalled(self) -> tuple[Call, ...]:
        """Whom nobody can call by a page of this clinic, for want of a number."""
        numbers = {Call.EMERGENCY: self.emergency, Call.CLINIC: self.contact}
        return tuple(call for call, said in numbers.items() if not holds_number(said))


class NextStep(NamedTuple):
    """What may come after the plan's exercise ``number``, counted from 1."""

    number: int
    item: PlanItem


@dataclass(frozen=True, slots=True)
class Handout:
    """One patient's pages. ``code`` is the patient's six digits; a name is never printed.

    ``calendar`` are its sessions as a phone takes them in, "" for none.
    ``chart_code`` is what a scanner reads off the page to find its plan. ``next_stage`` is printed
    on pages of its own. ``photos`` are a clinic's own, by exercise, for those with media. ``signs``
    are all there are; those that do not fit the plan's region are left out. ``by_usual`` is the
    traffic light in place of the clinic's numbers. ``physio`` is whose patient it is, and
    ``next_visit`` when they meet again, where these are known.
    """

    plan: Plan
    texts: Texts
    link: WebLink
    clinic: ClinicHeader
    printed_on: date
    code: str | None = None
    paper: Paper = "a4"
    layout: Layout = Layout.STANDARD
    lesson: LessonText | None = None
    chart_code: str = ""
    calendar: str = ""
    next_stage: tuple[NextStep, ...] = ()
    photos: Mapping[str, Photos] = field(default_factory=dict)
    signs: tuple[Sign, ...] = ()
    by_usual: UsualLightText | None = None
    physio: str = ""
    next_visit: date | None = None

    @property
    def words(self) -> HandoutText:
        """The page's own sentences. Raises KioskError where the language has none."""
        return words_of(self.texts)

    @property
    def programme_text(self) -> ProgrammeText:
        """The programme in words."""
        return self.texts.programmes[self.plan.programme.id]

    def signs_for(self, call: Call) -> tuple[str, ...]:
        """The signs that call for ``call``, in words."""
        region, said = self.plan.programme.region, self.texts.signs
        return tuple(said[it.id].say for it in self.signs if it.call is call and it.fits(region))

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Of running text and of what is smallest, in points: a smaller pair is taken where it
        saves a page."""
        return TYPES[self.layout]

    @property
    def title(self) -> str:
        """What stands largest: the plan's own title, where a physio has written one."""
        return self.plan.title or self.programme_text.title

    @property
    def equipment(self) -> tuple[Equipment, ...]:
        """What the exercises need, each once, in the order in which it is needed first."""
        items = (it for it in self.plan.items if is_shown(it.exercise))
        return tuple(dict.fromkeys(each for it in items for each in it.exercise.equipment))


def words_of(texts: Texts) -> HandoutText:
    """The printed page's own sentences. Raises KioskError where the language has none."""
    if texts.handout is None:
        raise KioskError(
            "The language {language} has no words for the handout. Add the file "
            "text/{language}/handout.toml.",
            language=texts.language,
        )
    return texts.handout
