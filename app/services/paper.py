"""Printed pages from content and plans."""

from collections.abc import Callable
from datetime import date

from app.content.library import Library
from app.core.errors import KioskError
from app.core.plan import Plan, plan_from
from app.documents.fonts import Fonts
from app.documents.handout import Clinic, Handout, render

NOBODY = Clinic("")


class Paper:
    """Makes pages in the library's language. The fonts are read for the first page."""

    def __init__(self, library: Library, fonts: Callable[[], Fonts]) -> None:
        self._library = library
        self._fonts = fonts

    def page(self, plan: Plan, today: date, clinic: Clinic, code: str | None = None) -> bytes:
        """The take-home page of ``plan`` as PDF. Raises KioskError when a font is missing."""
        handout = Handout(
            plan=plan,
            texts=self._library.texts,
            link=self._library.links[plan.programme.link],
            clinic=clinic,
            printed_on=today,
            code=code,
        )
        return render(handout, self._fonts())

    def programme_page(self, programme: str, today: date) -> bytes:
        """The page of a programme to the letter, starting today, for nobody in particular.

        Raises KioskError when there is no such programme.
        """
        if programme not in self._library.programmes:
            known = ", ".join(sorted(self._library.programmes))
            raise KioskError(f'There is no programme "{programme}". There are: {known}.')
        chosen = self._library.programmes[programme]
        return self.page(plan_from(chosen, self._library.exercises, today), today, NOBODY)
