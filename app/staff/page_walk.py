"""The way from page to page on the staff side, and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.roles import Action
from app.staff.laying_out import LayingOut
from app.staff.pages import BESIDE, Pages
from app.staff.root import StaffViewModel
from app.staff.shift import Shift

if TYPE_CHECKING:
    from app.staff.page import Page
    from app.staff.staff_side import StaffSide

PLACES = ("today", "people", "exercises", "figures", "settings")
"""The pages of the navigation. The first that somebody may open is where they begin."""


class PageWalk(QObject):
    """``_path`` are the pages from the navigation's to the open one, each with what it is about.
    Nobody leaves a page that stores something before it has, nor one with something half done
    before they have said that it may go."""

    shift: Shift[StaffSide]
    view: StaffViewModel
    laying_out: LayingOut
    _pages: Pages

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path: list[tuple[str, str]] = []
        self._put_off: Callable[[], None] | None = None
        self._once_saved: Callable[[], None] | None = None

    def go(self, page: str, subject: str = "") -> None:
        """Open a page, if whoever is signed in may. A page of the navigation starts a new path."""
        model, staff = self._pages.named(page), self.shift.staff
        if model is None or staff is None or not staff.may(model.needs):
            return
        self._unless_unsaved(lambda: self._walk(page, subject))

    def _open_beside(self, patient: str) -> None:
        """Another patient from the list at a desk: the way back leads to the list."""
        staff = self.shift.staff
        if staff is not None and staff.may(self._pages.patient.needs):
            self._unless_unsaved(lambda: self._walk_beside(patient))

    def _walk_beside(self, patient: str) -> None:
        self._path[:] = [("today", ""), ("patient", patient)]
        self._enter()

    def go_back(self) -> None:
        """The page before, read anew."""
        if len(self._path) > 1:
            self._unless_unsaved(self._walk_back)

    def _walk(self, page: str, subject: str) -> None:
        if page in PLACES:
            self._path.clear()
        self._path.append((page, subject))
        self._enter()

    def _walk_back(self) -> None:
        self._path.pop()
        self._enter()

    def _unless_unsaved(self, leave: Callable[[], None]) -> None:
        """Leave at once, or once the person has said that what is not saved may go."""
        page = self._open_page()
        if self._waits_for(page, lambda: self._unless_unsaved(leave)):
            return
        if page is not None and page.unsaved:
            self._ask_before(leave)
        else:
            leave()

    def _open_page(self) -> Page[object] | None:
        return self._pages.named(self._path[-1][0]) if self._path else None

    def _waits_for(self, page: Page[object] | None, leave: Callable[[], None]) -> bool:
        """Whether the page is storing something: then ``leave`` comes after. Who wants to leave
        once more waits for nothing."""
        known, self._once_saved = self._once_saved, None
        if page is None or not page.saving or known is not None:
            return False
        self._once_saved = leave
        return True

    def _saved_by_now(self) -> None:
        """Leave, once it is stored; what could not be stays in sight, with the reason."""
        page, leave = self._open_page(), self._once_saved
        if leave is None or page is None or page.saving:
            return
        self._once_saved = None
        if page.half_done() is None:
            leave()

    def _ask_before(self, leave: Callable[[], None]) -> None:
        self._put_off = leave
        self.view.set(unsaved=True)

    def _decide(self, leave: bool) -> None:
        go, self._put_off = self._put_off, None
        self.view.set(unsaved=False)
        if leave and go is not None:
            go()

    def _enter(self) -> None:
        page, subject = self._path[-1]
        self.shift.turn(self.shift.staff)
        for each in self._pages.all():
            each.forget()
        self.view.set(page=page, canGoBack=len(self._path) > 1, notice="")
        self._pages.at(page).enter(subject)
        staff = self.shift.staff
        if (
            staff is not None
            and self.laying_out.at_desk
            and page in BESIDE
            and staff.may(Action.SEE_TODAY)
        ):
            opened = next((whom for name, whom in self._path if name == "patient"), "")
            self._pages.roster.enter(opened)
