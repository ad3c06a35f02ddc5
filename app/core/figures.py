"""A clinic in counts, without a name: what a manager reads. Groups of few patients are hidden."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from msgspec import Struct

from app.core.adherence import AdherenceBand
from app.core.dataset.choice import SMALL_GROUP
from app.core.flags import Tier
from app.core.measures.registry import MEASURES, Change

K = TypeVar("K", bound=str)

PAIN_PERCENT = 30
"""Percent of the first value by which pain must fall to matter, where two points are more: "30 %
from baseline" (Ostelo 2008, doi 10.1097/BRS.0b013e31815e3a10)."""


class Span(StrEnum):
    """How far back the counts go."""

    WEEKS_4 = "weeks_4"
    WEEKS_12 = "weeks_12"
    YEAR = "year"

    @property
    def weeks(self) -> int:
        """Whole weeks, so that each is as long as any other."""
        return {Span.WEEKS_4: 4, Span.WEEKS_12: 12, Span.YEAR: 52}[self]

    def first(self, last: date) -> date:
        """The first day of the span that ends on ``last``."""
        return last - timedelta(weeks=self.weeks, days=-1)


class KeptSpan(Struct, frozen=True):
    """What one patient's plan asked for in the span, and what of it was logged."""

    due: int
    measured: int
    told: int

    @property
    def band(self) -> AdherenceBand:
        """As for one patient; over the whole span, not week by week."""
        if not self.due:
            return AdherenceBand.NONE
        percent = round(100 * min(self.measured + self.told, self.due) / self.due)
        return (
            AdherenceBand.ON_TRACK
            if percent >= 80
            else AdherenceBand.SOMETIMES
            if percent >= 50
            else AdherenceBand.RARELY
        )


class Flagged(Struct, frozen=True):
    """Flags of one tier; ``hours`` is the median until somebody saw one."""

    raised: int
    waiting: int
    hours: float | None


class Figures(Struct, frozen=True):
    """``None`` where too few patients stand behind a number. ``changes`` are patients by measure;
    ``sessions`` are all of the span, ``bands`` patients."""

    first: date
    last: date
    plans: int | None
    weeks: int
    measured: int | None
    told: int | None
    bands: Mapping[AdherenceBand, int | None]
    changes: Mapping[str, Mapping[Change, int | None]]
    flags: Mapping[Tier, Flagged | None]
    lessons: int | None
    right: int | None
    answered: int | None
    discharged: int | None


def pain_change(before: float, now: float) -> Change:
    """Two points, or 30 % of where it began, whichever is reached first."""
    if MEASURES["pain"].compare(before, now) is not Change.LITTLE:
        return MEASURES["pain"].compare(before, now)
    if before and abs(now - before) * 100 >= PAIN_PERCENT * before:
        return Change.BETTER if now < before else Change.WORSE
    return Change.LITTLE


def change_of(measure: str, before: float, now: float) -> Change:
    """Whether the step from ``before`` to ``now`` matters."""
    return pain_change(before, now) if measure == "pain" else MEASURES[measure].compare(before, now)


def hidden(count: int, patients: int | None = None) -> int | None:
    """``count``, unless it is about too few ``patients`` (the count itself, where not given)."""
    of = count if patients is None else patients
    return None if 0 < of < SMALL_GROUP else count


def hidden_in(cells: Mapping[K, int]) -> dict[K, int | None]:
    """Cells that add up to a known whole: where one alone is hidden, the next smallest goes too,
    or the rest would give it away."""
    shown = {key: hidden(count) for key, count in cells.items()}
    gone = [key for key, count in shown.items() if count is None]
    left = sorted((count, key) for key, count in shown.items() if count)
    if len(gone) == 1 and left:
        shown[left[0][1]] = None
    return shown
