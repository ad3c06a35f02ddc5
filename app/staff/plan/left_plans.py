"""Plans that were changed and not saved wait for whoever changed them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from app.core.plan_compare import is_same
from app.staff.page import Page
from app.staff.plan import rows as rows
from app.staff.plan.draft import DraftModel
from app.staff.plan.left import Left, left_of
from app.staff.plan.state import PlanState
from app.staff.plan.uses import ChangesPlans
from app.staff.plan.view import clash_words
from app.staff.shift import Shift
from app.usecases.plan_file import Clash

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.usecases.plan_file import PlanFile

    Job = Callable[[ChangesPlans, Staff, PlanFile], Any]
    """What is done with a plan, by whom, to what was read of it."""


class LeftPlans(Page[ChangesPlans]):
    """They stay in memory alone, each by its patient, while other pages are looked at and over a
    lock."""

    def __init__(self, shift: Shift[ChangesPlans]) -> None:
        super().__init__(shift, PlanState())
        self._file: PlanFile | None = None
        self._draft = DraftModel(shift)
        self._patient = ""
        self._left: dict[str, Left] = {}  # by whose plan it is

    def half_done(self) -> Callable[[], None] | None:
        left = self._unfinished()
        if left is None:
            return None
        known = {self._patient: left}
        return lambda: self._left.update(known)

    @property
    def unsaved(self) -> bool:
        """A changed plan waits here while other pages are looked at: nobody is asked."""
        return False

    def waiting(self) -> tuple[str, ...]:
        return tuple(self._left)

    def drop(self, subject: str | None = None) -> None:
        if subject is None:
            self._left.clear()
        else:
            self._left.pop(subject, None)

    def _unfinished(self) -> Left | None:
        return left_of(self._file, self._draft.plan, self._draft.told, self._state)

    def _take_up(self, file: PlanFile, left: Left) -> None:
        """Go on with what was left when the screen locked, unless it is stored by now, or the plan
        is another."""
        was, now = left.file.proposal, file.proposal
        library = self.shift.clinic.library
        if file.plan is not None and is_same(file.plan, left.draft, library.exercises):
            self._draft.take(file.plan, file.plan, told=left.told)
            return
        same = was is not None and now is not None and was.id == now.id
        self._take(
            asking="reason" if left.reason else "",
            reason=left.reason,
            changing=left.changing and same,
        )
        known = left.file.plan.id if left.file.plan else None
        self._draft.take(left.draft, file.plan, told=left.told)
        if file.plan is not None and file.version is not None and file.plan.id != known:
            self._clashed(Clash(file.plan, file.version.made, ""))

    def _same_plan(self) -> bool:
        """Whether nothing of the plan itself was changed."""
        was, draft = self._file.plan if self._file else None, self._draft.plan
        exercises = self.shift.clinic.library.exercises
        return bool(was and draft and is_same(was, draft, exercises))

    def _clashed(self, clash: Clash) -> None:
        mine, library = self._draft.plan, self.shift.clinic.library
        told = rows.comparison(clash.theirs, mine, library) if mine else ()
        self._take(busy=False, asking="clash", clash=clash_words(clash), comparison=told)

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
