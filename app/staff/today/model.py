"""Who needs a human today."""

from __future__ import annotations

from dataclasses import replace as replaced
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.caseload import PAGE, CaseNeed, Group
from app.core.clock_sense import ClockSense
from app.core.roles import Action
from app.core.staff import Staff
from app.staff.page import Page
from app.staff.patient.papers import print_papers
from app.staff.patient.uses import PrintsRecord
from app.staff.people.pile import PileModel
from app.staff.people.uses import PrintsPiles
from app.staff.shift import Shift
from app.staff.today.lines import case_line
from app.staff.wording import aside_words, clock_time, unfit_words
from app.ui.qml import Property, QmlUncreatable
from app.usecases import people
from app.usecases.clinic_reading import ReadsCaseload, Today, more_of, today_of
from app.usecases.exchanging import ServerStanding, standing

if TYPE_CHECKING:
    from datetime import date

    from app.core.caseload import CaseLine
    from app.core.signs import Call

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

FIRST = 8
"""Patients of each need at first: about a screenful in all."""


class StaffTodayState(Struct, frozen=True):
    """``groups`` are ``{need, count, row}``, with the row at which each begins, -1 for none.

    ``rows`` are ``{kind: group, need, count}``, then a ``{kind: case, ...}`` for each patient, then
    ``{kind: more, need, count}`` where there are others. ``days`` of a case have passed since; it
    is negative for what lies ahead, and ``dated`` false where there is no day. ``aside`` says which
    exercises cannot be shown, and why.

    ``uncalled`` is whom handouts have no number of: emergency, clinic or both. ``clock`` is
    "behind" or "ahead" when the machine's cannot be right, and ``room`` the megabytes left where
    the disk is nearly full. ``exchange`` is ``{late, at, trouble, minutesOff, differences, pack}``
    where there is a server. ``whose`` is "mine" or "all" for somebody who has patients of their
    own, and ``others`` how many of others' patients are flagged while only their own are listed.
    """

    ready: bool = False
    groups: tuple[dict[str, object], ...] = ()
    rows: tuple[dict[str, object], ...] = ()
    total: int = 0
    aside: str = ""
    uncalled: tuple[str, ...] = ()
    clock: str = ""
    room: int = -1
    exchange: dict[str, object] = {}
    whose: str = ""
    others: int = 0
    mayPrint: bool = False


class Warns(Protocol):
    """What staff are warned of: a clock that is wrong, a disk that is nearly full."""

    def soundness(self) -> tuple[ClockSense, int]:
        """What the clock is like, and the megabytes that are free where that is little, else -1."""
        ...

    def clock_is_right(self, staff: Staff) -> tuple[ClockSense, int]:
        """``staff`` have found the clock right; what there is to tell now."""
        ...


class ListsToday(ReadsCaseload, PrintsPiles, PrintsRecord, Warns, Protocol):
    """Whom to see today, what to print for them, and what staff are warned of."""


@QmlElement
@QmlUncreatable("made by the staff desk")
class StaffTodayModel(Page[ListsToday]):
    """Lists patients by need. Reads anew whenever it is opened."""

    _state: StaffTodayState

    needs = Action.SEE_TODAY

    def __init__(self, shift: Shift[ListsToday]) -> None:
        super().__init__(shift, StaffTodayState())
        self._today: Today | None = None
        self._loading = False
        self._pile = PileModel(shift, self)

    @Property(QObject, constant=True)
    def pile(self) -> PileModel:
        """Several people, to print for them in one go."""
        return self._pile

    def enter(self, subject: str) -> None:
        """The first lines are read, and what the kiosk itself needs."""
        clinic, staff = self.shift.clinic, self.shift.staff
        assert staff is not None
        self.shift.ask(lambda: today_of(clinic, staff, FIRST), self._take)
        self.shift.ask(clinic.uncalled, self._tell)
        self.shift.ask(clinic.soundness, self._warn)
        clock = self.shift.clock
        self.shift.ask(lambda: standing(clinic, clock.now()), self._stand)

    def forget(self) -> None:
        self._today, self._loading = None, False
        self._pile.forget()
        super().forget()

    @Slot(str)
    def open(self, patient: str) -> None:
        """One touch opens the patient."""
        self.shift.go("patient", patient)

    @Slot(str)
    def printHandout(self, patient: str) -> None:
        """What a patient of the list takes home."""
        print_papers(self.shift, patient)

    @Slot(bool)
    def showMine(self, mine: bool) -> None:
        """One's own patients alone, or all; kept for the next time."""
        clinic, staff = self.shift.clinic, self.shift.by
        self.shift.ask(lambda: people.show_own_alone(clinic, staff, mine), lambda _: self.enter(""))

    def again(self) -> None:
        """Somebody has chosen elsewhere whose patients are listed."""
        if self._state.ready and self.shift.staff is not None:
            self.enter("")

    @Slot(str)
    def more(self, need: str) -> None:
        """The next patients of one need. Asked for again before they have come, it does nothing."""
        staff = self.shift.staff
        if self._today is None or self._loading or staff is None:
            return
        group = next(each for each in self._today.groups if each.need == need)
        self._loading = True
        clinic, wanted, seen = self.shift.clinic, CaseNeed(need), len(group.cases)
        self.shift.ask(
            lambda: more_of(clinic, staff, wanted, seen, PAGE), lambda it: self._add(wanted, it)
        )

    @Slot()
    def clockIsRight(self) -> None:
        """Staff have looked at the clock: what was stored by a wrong one counts no more."""
        clinic, staff = self.shift.clinic, self.shift.staff
        if staff is not None:
            self.shift.ask(lambda: clinic.clock_is_right(staff), self._warn)

    def _warn(self, found: tuple[ClockSense, int]) -> None:
        sense, room = found
        wrong = sense is not ClockSense.RIGHT
        self.show(replace(self._state, clock=sense.value if wrong else "", room=room))

    def _tell(self, uncalled: tuple[Call, ...]) -> None:
        self.show(replace(self._state, uncalled=tuple(call.value for call in uncalled)))

    def _stand(self, found: ServerStanding) -> None:
        if found.joined:
            exchange = {
                "late": found.stalled,
                "at": clock_time(found.exchanged, self.shift.clock.now()),
                "trouble": found.trouble,
                "minutesOff": round(abs(found.clock_off) / 60),
                "differences": found.differences,
                "pack": found.pack_trouble,
            }
            self.show(replace(self._state, exchange=exchange))

    def _take(self, today: Today) -> None:
        self._today, self._loading = today, False
        rows: list[dict[str, object]] = []
        groups = []
        for group in today.groups:
            at = len(rows) if group.count else -1
            groups.append({"need": group.need.value, "count": group.count, "row": at})
            rows += self._rows(group, today.day)
        total = sum(group.count for group in today.groups)
        self.show(
            replace(
                self._state,
                ready=True,
                groups=tuple(groups),
                rows=tuple(rows),
                total=total,
                whose=today.whose.value,
                others=today.others_flagged,
                aside="\n".join(filter(None, (aside_words(today.aside), unfit_words(today.unfit)))),
                mayPrint=self.shift.by.may(Action.PRINT_PLAN),
            )
        )

    def _add(self, need: CaseNeed, cases: tuple[CaseLine, ...]) -> None:
        assert self._today is not None
        groups = tuple(
            Group(need, group.count, group.cases + cases) if group.need is need else group
            for group in self._today.groups
        )
        self._take(replaced(self._today, groups=groups))

    def _rows(self, group: Group, today: date) -> list[dict[str, object]]:
        if not group.count:
            return []
        texts = self.shift.clinic.library.texts
        head: dict[str, object] = {"kind": "group", "need": group.need.value, "count": group.count}
        left = group.count - len(group.cases)
        rows = [head, *(case_line(case, today, texts) for case in group.cases)]
        if left > 0:
            rows.append({"kind": "more", "need": group.need.value, "count": left})
        return rows
