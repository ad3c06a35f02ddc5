"""The picture of progress at the end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.adherence import Adherence, adherence
from app.core.dosing import is_due
from app.core.gains import MARKS, days_done, gains
from app.core.kinds import Measure
from app.core.plan import Plan
from app.core.record import Record
from app.core.record import Slot as DaySlot
from app.core.schedule import next_slot, sessions_finished
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from app.patient.lesson.more import Links
    from app.usecases.visit import Visit

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Point = dict[str, float]

SHORT = QLocale.FormatType.ShortFormat


class DoneState(Struct, frozen=True):
    """``next`` is a part of this day, tomorrow, later (``nextDay``), keeping or finished;
    ``same``: it asks for the same exercises. ``gains`` are ``{words, own, before, now, day}``;
    ``days`` is on how many days there was a session, with ``marks`` to reach. ``dayNames`` are
    those of a week of the plan. ``flare``: a flare-up lasts, and a page for it can be printed."""

    sessionNumber: int = 0
    weeks: tuple[tuple[str, ...], ...] = ()
    doneCount: int = 0
    dueCount: int = 0
    weekCount: int = 0
    next: str = ""
    nextDay: str = ""
    same: bool = True
    painTrend: tuple[Point, ...] = ()
    confidenceTrend: tuple[Point, ...] = ()
    canPrint: bool = False
    flare: bool = False
    videoTitle: str = ""
    videoAbout: str = ""
    videoShort: str = ""
    videoQr: tuple[str, ...] = ()
    justFinished: bool = False
    dayNames: tuple[str, ...] = ()
    days: int = 0
    marks: tuple[int, ...] = MARKS
    gains: tuple[dict[str, Any], ...] = ()


@QmlElement
@QmlUncreatable("made by wiring")
class DoneViewModel(Snapshot):
    """Shows a visit's record; the numbers come from the one adherence function."""

    _state: DoneState

    printAsked = Signal()
    finished = Signal()
    moreAsked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(DoneState(), parent)

    def sum_up(self, visit: Visit, plan: Plan, clinic: Links, just_finished: bool) -> None:
        """Show where the patient stands in ``plan``."""
        kept = adherence(plan, visit.record, visit.slot)
        coming = next_slot(plan, visit.record, visit.slot)
        link = clinic.library.links[plan.programme.link]
        text = clinic.library.texts.links[plan.programme.link]
        self.show(
            DoneState(
                sessionNumber=sessions_finished(visit.record),
                weeks=_weeks(kept),
                doneCount=kept.total.done,
                dueCount=kept.total.due,
                weekCount=plan.weeks,
                next=_next(plan, coming, visit.slot),
                nextDay=_weekday(coming),
                same=_same(plan, coming, visit.slot),
                painTrend=_trend(visit.record, plan, Measure.PAIN),
                confidenceTrend=_trend(visit.record, plan, Measure.CONFIDENCE),
                canPrint=True,
                flare=visit.in_flare,
                videoTitle=text.invite,
                videoAbout=text.about,
                videoShort=link.short,
                videoQr=clinic.link_qr(link.id),
                justFinished=just_finished,
                dayNames=tuple(
                    QLocale().dayName((plan.starts_on.weekday() + n) % 7 + 1, SHORT)
                    for n in range(7)
                ),
                days=days_done(visit.record),
                gains=tuple(
                    {
                        "words": each.own or clinic.library.texts.exercises[each.exercise].name,
                        "own": bool(each.own),
                        "before": each.before,
                        "now": each.now,
                        "day": each.day,
                    }
                    for each in gains(plan, visit.record)
                ),
            )
        )

    @Slot()
    def printPlan(self) -> None:
        """Go to the screen that prints."""
        self.printAsked.emit()

    @Slot()
    def learnMore(self) -> None:
        """Go to the pages and films for this programme."""
        self.moreAsked.emit()

    @Slot()
    def finish(self) -> None:
        """Leave: back to the first screen."""
        self.finished.emit()


def _weeks(kept: Adherence) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(state.value for _, state in week.squares) for week in kept.weeks)


def _next(plan: Plan, slot: DaySlot | None, now: DaySlot) -> str:
    if slot is None:
        return "keeping" if plan.ended_on is None else "finished"
    if slot.day == now.day:
        return slot.part.value
    return "tomorrow" if slot.day == now.day + timedelta(days=1) else "later"


def _weekday(slot: DaySlot | None) -> str:
    return "" if slot is None else QLocale().dayName(slot.day.isoweekday())


def _same(plan: Plan, slot: DaySlot | None, now: DaySlot) -> bool:
    """Whether the next session asks for what this one did."""
    if slot is None:
        return True
    return all(is_due(plan, it, slot) == is_due(plan, it, now) for it in plan.items)


def _trend(record: Record, plan: Plan, measure: Measure) -> tuple[Point, ...]:
    """Points across the plan's days: x 0 to 1, y the mean score of a day, 0 to 10."""
    by_day: dict[int, list[int]] = {}
    for answer in record.answers:
        if answer.measure is measure:
            by_day.setdefault((answer.slot.day - plan.starts_on).days, []).append(answer.value)
    days = plan.weeks * 7 - 1
    return tuple(
        {"x": day / days, "y": sum(scores) / len(scores)}
        for day, scores in sorted(by_day.items())
        if 0 <= day <= days
    )
