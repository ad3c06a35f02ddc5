"""A patient's record at a glance: what a physio reads in ten seconds. Nothing here is stored."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import fmean

from msgspec import Struct

from app.core.adherence import Adherence, adherence
from app.core.flag_facts import FlagFacts, facts_of
from app.core.flags import Flag, Tier
from app.core.kinds import Measure, Moment
from app.core.measures.registry import MEASURES, Change
from app.core.plan import Plan, PlanKind, PlanVersion
from app.core.record import Record, Slot
from app.core.schedule import slots_done, week_of

SHORTEST_DAYS = 7
"""How far back the lines go at the least."""

_TIERS = tuple(Tier)
_NOT_COMPARED = ("effort", "settled")


class Point(Struct, frozen=True):
    """The mean of a day's scores, or the highest, 0 to 10."""

    day: date
    value: float


class ChartLine(StrEnum):
    """The lines of a chart. WORST is the highest pain told in a session."""

    PAIN = "pain"
    WORST = "worst"
    AFTER = "after"
    EFFORT = "effort"
    CONFIDENCE = "confidence"


_OF = {
    ChartLine.PAIN: (Measure.PAIN, Moment.BEFORE),
    ChartLine.WORST: (Measure.PAIN, Moment.DURING),
    ChartLine.AFTER: (Measure.PAIN, Moment.AFTER),
    ChartLine.EFFORT: (Measure.EFFORT, Moment.AFTER),
    ChartLine.CONFIDENCE: (Measure.CONFIDENCE, Moment.AFTER),
}
_HIGHEST = frozenset({ChartLine.WORST, ChartLine.AFTER})
"""Lines of each day's highest score: a strong pain must not vanish in a mean."""


class Trend(Struct, frozen=True):
    """One line."""

    line: ChartLine
    points: tuple[Point, ...]


class PlanMark(Struct, frozen=True):
    """A plan version that began on ``day``."""

    day: date
    version: int
    kind: PlanKind


class Compared(Struct, frozen=True):
    """A measure from its first value to its last.

    ``words`` are the patient's own, of one activity; None for a whole measure. ``change`` is None
    until there are two values. ``matters`` is the change that matters, None where none is known.
    """

    measure: str
    words: str | None
    first: float
    first_day: date
    last: float
    last_day: date
    change: Change | None
    matters: float | None


class Lessons(Struct, frozen=True):
    """How many of the programme's ``total`` ideas were seen; how many answers were right."""

    seen: int
    total: int
    right: int
    answered: int
    last: str | None


class Glance(Struct, frozen=True):
    """``week`` counts from 1 and is 0 before the plan begins; ``seen_on`` is the last logged day.
    ``since`` is the first day of the lines. Flags that wait come first, by tier; ``facts`` are
    what lies behind each, by its id."""

    adherence: Adherence | None
    week: int
    seen_on: date | None
    since: date
    trends: tuple[Trend, ...]
    marks: tuple[PlanMark, ...]
    compared: tuple[Compared, ...]
    lessons: Lessons
    waiting: tuple[Flag, ...]
    past_flags: tuple[Flag, ...]
    facts: Mapping[str, FlagFacts]


def glance(
    plan: Plan | None,
    versions: Sequence[PlanVersion],
    record: Record,
    now: Slot,
    local_day: Callable[[datetime], date],
) -> Glance:
    """The record as of ``now``; ``local_day`` says on which day a time was."""
    done = slots_done(record)
    since = _since(record, now.day)
    waiting = [flag for flag in record.flags if flag.waiting]
    return Glance(
        adherence=adherence(plan, record, now) if plan else None,
        week=_week(plan, now.day),
        seen_on=max((slot.day for slot in done), default=None),
        since=since,
        trends=tuple(Trend(it, tuple(_points(record, it))) for it in ChartLine),
        marks=tuple(_marks(versions, since, local_day)),
        compared=tuple(_compared(record)),
        lessons=_lessons(plan, record),
        waiting=tuple(sorted(waiting, key=lambda it: (_TIERS.index(it.tier), it.raised))),
        past_flags=tuple(reversed([flag for flag in record.flags if not flag.waiting])),
        facts={flag.id: facts_of(flag, record, local_day) for flag in record.flags},
    )


def _since(record: Record, today: date) -> date:
    """The first day on which the patient did or said anything, so far back at least."""
    days = [each.slot.day for each in record.sessions]
    days += [each.slot.day for each in record.answers]
    return min(*days, today - timedelta(days=SHORTEST_DAYS), today)


def _week(plan: Plan | None, today: date) -> int:
    if plan is None or today < plan.starts_on:
        return 0
    return min(week_of(plan, today) + 1, plan.weeks)


def _points(record: Record, line: ChartLine) -> Iterator[Point]:
    by_day: dict[date, list[int]] = {}
    for answer in record.answers:
        if (answer.measure, answer.moment) == _OF[line]:
            by_day.setdefault(answer.slot.day, []).append(answer.value)
    one = max if line in _HIGHEST else fmean
    return (Point(day, one(values)) for day, values in sorted(by_day.items()))


def _marks(
    versions: Sequence[PlanVersion], since: date, local_day: Callable[[datetime], date]
) -> Iterator[PlanMark]:
    """The versions that replaced another one within the lines' days; the last one of a day."""
    of_day: dict[date, PlanMark] = {}
    for version in versions[1:]:
        day = local_day(version.made)
        if day >= since:
            of_day[day] = PlanMark(day, version.version, version.kind)
    return iter(of_day.values())


def _compared(record: Record) -> Iterator[Compared]:
    """Each measure that has a value, in the registry's order; activities one by one after it."""
    for name in MEASURES:
        values = list(_values(record, name))
        if name in _NOT_COMPARED or not values:
            continue
        if name == "psfs":
            yield from _activities(record, values)
        else:
            yield _compare(name, None, values)


def _activities(record: Record, values: list[Point]) -> Iterator[Compared]:
    """All together, then one by one. What was rated but once has no part in how all have changed:
    only the same activities can be compared."""
    found = [(it.words, list(_values(record, "psfs", it.id))) for it in record.activities]
    own = [(words, rated) for words, rated in found if rated]
    again = [rated for _, rated in own if len(rated) > 1]
    if again:
        first = Point(min(it[0].day for it in again), fmean(it[0].value for it in again))
        last = Point(max(it[-1].day for it in again), fmean(it[-1].value for it in again))
        values = [first, last]
    yield _compare("psfs", None, values)
    yield from (_compare("psfs", words, rated) for words, rated in own)


def _values(record: Record, name: str, activity: str | None = None) -> Iterator[Point]:
    """The mean of each day: three activities rated on one day are one score."""
    days: dict[date, list[float]] = {}
    if name in (Measure.PAIN, Measure.CONFIDENCE):
        days = {it.day: [it.value] for it in _points(record, ChartLine(name))}
    for each in record.measurements:
        if each.measure == name and each.value is not None and activity in (None, each.activity):
            days.setdefault(each.day, []).append(each.value)
    return (Point(day, fmean(scores)) for day, scores in sorted(days.items()))


def _compare(name: str, words: str | None, values: list[Point]) -> Compared:
    info, first, last = MEASURES[name], values[0], values[-1]
    # A rating of change is measured from no change at all
    before = 0.0 if name == "groc" else first.value
    known = name == "groc" or first.day < last.day
    return Compared(
        measure=name,
        words=words,
        first=round(first.value, 1),
        first_day=first.day,
        last=round(last.value, 1),
        last_day=last.day,
        change=info.compare(before, last.value) if known else None,
        matters=info.change,
    )


def _lessons(plan: Plan | None, record: Record) -> Lessons:
    total = plan.programme.lessons if plan else ()
    seen = dict.fromkeys(each.lesson for each in record.lessons)
    answered = [each.right for each in record.lessons if each.right is not None]
    return Lessons(
        seen=sum(lesson in seen for lesson in total) if total else len(seen),
        total=len(total),
        right=sum(answered),
        answered=len(answered),
        last=record.lessons[-1].lesson if record.lessons else None,
    )
