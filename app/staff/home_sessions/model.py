"""What was ticked on the take-home page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Slot
from PySide6.QtQml import QmlElement

from app.core.adherence import SlotState
from app.core.chart_tick import ChartTick
from app.core.kinds import Part
from app.core.record import Slot as DaySlot
from app.core.roles import Action
from app.staff.page import Page
from app.staff.people.scans import follow
from app.staff.plan.rhythm import part_words
from app.staff.shift import Shift
from app.staff.wording import grouped, plain_name
from app.ui.dates import day_text
from app.ui.qml import QmlUncreatable
from app.usecases.home_sessions import Charting, look_at_chart, open_chart, save_ticks

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.usecases.home_sessions import HomeChart

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

Ticks = dict[DaySlot, ChartTick]

TICK = -1
"""The pen that ticks; any other is a pain score."""


class HomeEntriesState(Struct, frozen=True):
    """``weeks`` are ``{first, days: [{day, cells: [{key, part, label, shaded}]}]}``; ``marks``
    say of each cell's key what stands there: ``{state, pain, fresh}``, where ``state`` is
    measured, home, open, later, paused or off, and ``pain`` is -1 for none. ``pen`` is what a
    touch writes, ``order`` how the boxes of a day follow each other, where there is more than
    one."""

    ready: bool = False
    name: str = ""
    code: str = ""
    planned: bool = False
    weeks: tuple[dict[str, Any], ...] = ()
    weekdays: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    order: str = ""
    marks: dict[str, dict[str, object]] = {}
    pen: int = TICK
    fresh: int = 0
    saved: int = 0
    busy: bool = False
    problem: str = ""
    unknown: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class HomeEntriesModel(Page[Charting]):
    """The printed chart on the screen. One Save stores what was touched."""

    _state: HomeEntriesState

    needs = Action.ENTER_HOME

    def __init__(self, shift: Shift[Charting]) -> None:
        super().__init__(shift, HomeEntriesState())
        self._chart: HomeChart | None = None
        self._fresh: dict[DaySlot, ChartTick] = {}
        self._subject = ""
        self._left: dict[str, Ticks] = {}
        """What was touched and not saved, by whose chart it is."""

    def enter(self, subject: str) -> None:
        """The chart of a patient, or of a plan that was printed.

        What the same person had touched there and not saved, before another page, is there.
        """
        self._subject = subject
        self._read()

    def forget(self) -> None:
        """What was entered and not saved waits here, by its patient."""
        if self._fresh:
            self._left[self._subject] = self._fresh
        self._chart, self._fresh, self._subject = None, {}, ""
        super().forget()

    @property
    def unsaved(self) -> bool:
        """Ticks wait here while other pages are looked at."""
        return False

    def half_done(self) -> Callable[[], None] | None:
        if not self._fresh:
            return None
        left = {self._subject: self._fresh}
        return lambda: self._left.update(left)

    def waiting(self) -> tuple[str, ...]:
        return tuple(self._left)

    def drop(self, subject: str | None = None) -> None:
        if subject is None:
            self._left.clear()
        else:
            self._left.pop(subject, None)

    def scanned(self, text: str) -> None:
        """Another patient's page was held before the scanner."""
        follow(self.shift, text, lambda: self._take(unknown=True))

    @Slot(int)
    def choosePen(self, pen: int) -> None:
        """What a touch on a day enters from now on."""
        self._take(pen=pen)

    @Slot(str)
    def touch(self, key: str) -> None:
        """Write into a cell, or take out what the same pen wrote."""
        slot = _slot_of(key)
        if self._may_write(slot):
            pain = None if self._state.pen == TICK else self._state.pen
            there = self._said(slot)
            done = not (there is not None and there.done and there.pain == pain)
            self._write({slot: ChartTick(slot, done, pain if done else None)})

    @Slot(int)
    def fill(self, week: int) -> None:
        """Write into every empty cell of a week that had a session."""
        if self._chart is None or self._state.pen != TICK:
            return
        missed = (slot for slot, it in self._chart.weeks[week].squares if it in _OWED)
        free = (slot for slot in missed if self._may_write(slot) and not self._is_done(slot))
        self._write({slot: ChartTick(slot) for slot in free})

    @Slot()
    def save(self) -> None:
        """Store what was touched, all of it or nothing."""
        chart, ticks = self._chart, tuple(self._fresh.values())
        if chart is None or not ticks or self._state.busy:
            return
        clinic, staff = self.shift.clinic, self.shift.by
        self._take(busy=True, problem="")
        self.shift.ask(
            lambda: save_ticks(clinic, staff, chart, ticks),
            lambda _: self._read(saved=len(ticks)),
            lambda said: self._take(busy=False, problem=said),
        )

    def _read(self, saved: int = 0) -> None:
        clinic, subject, staff = self.shift.clinic, self._subject, self.shift.by

        def read() -> HomeChart | None:
            return open_chart(clinic, subject) if saved else look_at_chart(clinic, staff, subject)

        def show(chart: HomeChart | None) -> None:
            self._chart, self._fresh = chart, {}
            self.show(_state(chart, saved, self._state.pen))
            self._write(self._taken_up())
            self._take(saved=saved)

        self.shift.ask(read, show)

    def _taken_up(self) -> dict[DaySlot, ChartTick]:
        """What was left here, as far as it may still be written."""
        ticks = self._left.pop(self._subject, {})
        return {slot: tick for slot, tick in ticks.items() if self._may_write(slot)}

    def _may_write(self, slot: DaySlot) -> bool:
        chart = self._chart
        if chart is None or self._state.busy or not chart.may_tick(slot):
            return False
        states = (it for week in chart.weeks for square, it in week.squares if square == slot)
        return next(states, SlotState.DONE) is not SlotState.DONE

    def _said(self, slot: DaySlot) -> ChartTick | None:
        """What stands in a cell now."""
        fresh = self._fresh.get(slot)
        return fresh or (self._chart.said.get(slot) if self._chart else None)

    def _is_done(self, slot: DaySlot) -> bool:
        said = self._said(slot)
        return said is not None and said.done

    def _write(self, ticks: dict[DaySlot, ChartTick]) -> None:
        """Keep what differs from the records."""
        together = {**self._fresh, **ticks}
        self._fresh = {slot: it for slot, it in together.items() if it != self._stored(slot)}
        self._take(saved=0, problem="", unknown=False)
        self._mark()

    def _stored(self, slot: DaySlot) -> ChartTick:
        return (self._chart and self._chart.said.get(slot)) or ChartTick(slot, done=False)

    def _mark(self) -> None:
        if self._chart is None:
            return
        squares = (square for week in self._chart.weeks for square in week.squares)
        marks = {_key(slot): self._mark_of(slot, state) for slot, state in squares}
        self._take(marks=marks, fresh=len(self._fresh))

    def _mark_of(self, slot: DaySlot, state: SlotState) -> dict[str, object]:
        said = self._said(slot)
        if state is SlotState.DONE:
            name = "measured"
        elif said is not None and said.done:
            name = "home"
        elif state in (SlotState.PAUSED, SlotState.OFF):
            name = state.value
        else:
            name = "open" if self._chart and self._chart.may_tick(slot) else "later"
        pain = said.pain if name == "home" and said and said.pain is not None else -1
        return {"state": name, "pain": pain, "fresh": slot in self._fresh}

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))


_OWED = (SlotState.MISSED, SlotState.NEXT, SlotState.HOME)


def _key(slot: DaySlot) -> str:
    return f"{slot.day.isoformat()} {slot.part.value}"


def _slot_of(key: str) -> DaySlot:
    day, part = key.split()
    return DaySlot(date.fromisoformat(day), Part(part))


def _day(name: str, day: date, parts: tuple[Part, ...]) -> dict[str, object]:
    """The boxes of one day, every second one shaded as on paper."""
    return {
        "day": name,
        "cells": [
            {
                "key": _key(DaySlot(day, part)),
                "part": part.value,
                "label": f"{name} {part_words(part)}" if len(parts) > 1 else name,
                "shaded": at % 2 == 1,
            }
            for at, part in enumerate(parts)
        ],
    }


def _state(chart: HomeChart | None, saved: int, pen: int) -> HomeEntriesState:
    """Everything but the marks."""
    if chart is None:
        return HomeEntriesState(ready=True)
    locale = QLocale()
    parts = tuple(dict.fromkeys(slot.part for slot, _ in chart.weeks[0].squares))
    rows: list[dict[str, object]] = []
    for week in chart.weeks:
        days = dict.fromkeys(slot.day for slot, _ in week.squares)
        cells = [_day(day_text(day, "ddd d MMM"), day, parts) for day in days]
        rows.append({"first": day_text(week.first, "d MMM"), "days": cells})
    first = [slot.day for slot, _ in chart.weeks[0].squares]
    names = (locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat) for day in first)
    return HomeEntriesState(
        ready=True,
        name=plain_name(chart.patient.name),
        code=grouped(chart.patient.code),
        planned=True,
        weeks=tuple(rows),
        weekdays=tuple(dict.fromkeys(names)),
        parts=tuple(part.value for part in parts),
        order=", ".join(map(part_words, parts)) if len(parts) > 1 else "",
        pen=pen,
        saved=saved,
    )
