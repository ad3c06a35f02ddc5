"""What is typed of a person, until it is saved."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Slot

from app.staff.page import Page
from app.staff.people.person_form import (
    TEXTS,
    days_off,
    visit_of,
)
from app.staff.people.uses import KnowsPerson


class PersonFields(Page[KnowsPerson]):
    """Nothing is stored while it is typed."""

    @Slot(str)
    def typeName(self, text: str) -> None:
        """Stored with the rest of the form, when it is saved."""
        self._take(name=text, nameProblem="", edited=True)

    @Slot(str)
    def typeYear(self, text: str) -> None:
        """The year of birth, stored with the rest of the form."""
        self._take(birthYear=text, yearProblem="", edited=True)

    @Slot(str)
    def typeReferrer(self, text: str) -> None:
        """Who sent them, as a letter names them."""
        self._take(referrer=text, edited=True)

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Which this patient's screens and pages speak."""
        self._take(language=language, edited=True)

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """What another field says by now: of TEXTS, or the side or the physio that was chosen."""
        if field in (*TEXTS, "side", "physio"):
            left = {name: said for name, said in self._state.problems.items() if name != field}
            self._take(**{field: text}, problems=left, edited=True)

    @Slot(int)
    def visitOff(self, days: int) -> None:
        """They come next so many days from today."""
        today = self.shift.clinic.slot().day
        self._take(**visit_of(days_off(max(0, days), today), today), edited=True)

    @Slot()
    def noVisit(self) -> None:
        """Nobody knows when they come next."""
        today = self.shift.clinic.slot().day
        self._take(**visit_of(None, today), visitTime="", edited=True)

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
