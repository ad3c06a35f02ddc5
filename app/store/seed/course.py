"""One made-up patient's course: which plan versions, and which sessions on which days."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from app.store.seed.fates import ADHERENCE, MOST, Fate
from app.store.seed.shapes import Version

WEEKS = 4
SESSIONS_A_STEP = 12
"""Sessions until an exercise is made harder."""


@dataclass(slots=True)
class SeededSession:
    """A session on ``day``: ``half`` 0 in the morning, 1 in the afternoon."""

    patient: int
    number: int
    day: date
    half: int
    plan: int
    sets: int


@dataclass(slots=True)
class PlanDraft:
    """A plan version: ``level`` says which of the programme's versions it is."""

    level: int
    starts_on: date
    made_on: date


@dataclass(slots=True)
class Course:
    """All of one patient's plans and sessions, and the halves of days on which none was done."""

    plans: list[PlanDraft] = field(default_factory=list)
    sittings: list[SeededSession] = field(default_factory=list)
    missed: list[tuple[date, int]] = field(default_factory=list)


def draw_course(
    patient: int, fate: Fate, sets: int, versions: tuple[Version, ...], today: date, rng: Random
) -> Course:
    """A course of exactly ``sets`` sets that ends as ``fate`` says."""
    course = Course()
    if fate is Fate.NEW:
        return course
    counts = _counts(sets, versions, rng)
    due = max(round(len(counts) / ADHERENCE.get(fate, MOST)), len(counts), 1)
    block, last = _ending(fate, timedelta(days=(due - 1) // 2), today, rng)
    chosen = {*rng.sample(range(due - 1), len(counts) - 1), due - 1} if counts else set()
    number = 0
    for slot in range(due):
        back = due - 1 - slot
        day, half = last - timedelta(days=back // 2), 1 - back % 2
        if slot not in chosen:
            course.missed.append((day, half))
            continue
        level, count = counts[number]
        _plan_for(course, level, day, block)
        plan = len(course.plans) - 1
        course.sittings.append(SeededSession(patient, number, day, half, plan, count))
        number += 1
    if not course.plans:
        course.plans.append(PlanDraft(0, block, block))
    return course


def _ending(fate: Fate, days: timedelta, today: date, rng: Random) -> tuple[date, date]:
    """The first day of the last four weeks, and the last day with a session, ``days`` after the
    first one."""
    match fate:
        case Fate.DROPPED:
            last = today - timedelta(days=rng.randint(8, 16))
        case Fate.OVER | Fate.ENDED | Fate.ARCHIVED:
            ended = today - timedelta(days=rng.randint(1, 20 if fate is Fate.OVER else 200))
            block = ended - timedelta(days=WEEKS * 7 - 1)
            return block, min(block + days, ended)
        case _:
            last = today - timedelta(days=rng.choice((1, 1, 1, 2, 2, 3)))
    return max(last - timedelta(days=rng.randint(3, 10)), last - days), last


def _counts(sets: int, versions: tuple[Version, ...], rng: Random) -> list[tuple[int, int]]:
    """Level and number of sets of one session after the other; some are left early."""
    counts: list[tuple[int, int]] = []
    while sets > 0:
        level = min(len(counts) // SESSIONS_A_STEP, len(versions) - 1)
        whole = len(versions[level].sets)
        count = min(rng.randint(1, whole) if rng.random() < 0.06 else whole, sets)
        counts.append((level, count))
        sets -= count
    return counts


def _plan_for(course: Course, level: int, day: date, block: date) -> None:
    """Adds a plan version when four weeks are over or an exercise has become harder."""
    before = course.plans[-1] if course.plans else None
    starts = block if day >= block else day
    if before is None:
        course.plans.append(PlanDraft(level, starts, min(starts, day)))
    elif day >= block > before.starts_on or day >= before.starts_on + timedelta(weeks=WEEKS):
        course.plans.append(PlanDraft(level, starts, day))
    elif level != before.level:
        course.plans.append(PlanDraft(level, before.starts_on, day))
