"""What a made-up patient answers, visit after visit: a number, a list that repeats, or a shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Annotated, Literal

from msgspec import Meta, Struct

SCALE = 10
"""The most that a score can be."""

UNSAID: Literal["unsaid"] = "unsaid"
"""In a list: the question is left open, "I'd rather not say"."""

Score = Annotated[float, Meta(ge=0, le=SCALE)]
Spread = Score | Annotated[tuple[float, ...], Meta(min_length=2, max_length=2)]
"""A number, or from where to where: then each patient has one of their own between the two.

No tuple of two: msgspec reads outside its memory where one stands beside a number with limits.
"""

Days = Annotated[int, Meta(ge=1, le=400)]


def require_scores(*spreads: Spread | None) -> None:
    """Raises ValueError for a range that leaves the scale."""
    for each in spreads:
        if isinstance(each, tuple) and not all(0 <= it <= SCALE for it in each):
            raise ValueError(f"a range lies between 0 and {SCALE}")


class Temperament(Struct, frozen=True):
    """``place`` says where somebody stands among all, from 0 to 1: who has a higher usual pain has
    it before and after. ``chance`` is their own luck with one question."""

    place: float
    chance: Random


class Occasion(Struct, frozen=True):
    """A visit: ``number`` counts visits from 0, ``day`` the days of the plan from 0."""

    number: int
    day: int


Course = Callable[[Occasion], int | None]
"""One patient's answers."""


class Steady(Struct, frozen=True, forbid_unknown_fields=True, tag_field="shape", tag="steady"):
    """The same each time."""

    level: Spread

    def __post_init__(self) -> None:
        require_scores(self.level)

    def course(self, who: Temperament) -> Course:
        """The same on every day."""
        level = drawn(self.level, who)
        return lambda _: scored(level)


class Peaking(Struct, frozen=True, forbid_unknown_fields=True, tag_field="shape", tag="flare"):
    """``level``, but ``peak`` for ``days`` from day ``start`` on, and again ``every`` so many."""

    level: Spread
    peak: Spread
    start: Days = 10
    days: Days = 4
    every: Days | None = None

    def __post_init__(self) -> None:
        require_scores(self.level, self.peak)

    def course(self, who: Temperament) -> Course:
        """Higher for some days, at each of them the same."""
        level, peak = drawn(self.level, who), drawn(self.peak, who)

        def tell(at: Occasion) -> int:
            into = at.day - (self.start - 1)
            if self.every is not None and into >= 0:
                into %= self.every
            return scored(peak if 0 <= into < self.days else level)

        return tell


class Rising(Struct, frozen=True, forbid_unknown_fields=True, tag_field="shape", tag="rising"):
    """``level`` up to day ``start``, then ``by`` more ``every`` so many days, up to ``top``."""

    level: Spread
    by: Annotated[float, Meta(ge=-SCALE, le=SCALE)] = 1
    every: Days = 2
    top: Score = SCALE
    start: Days = 1

    def __post_init__(self) -> None:
        require_scores(self.level)

    def course(self, who: Temperament) -> Course:
        """A step more every so many days, never beyond the scale."""
        level = drawn(self.level, who)

        def tell(at: Occasion) -> int:
            steps = max(at.day - (self.start - 1), 0) // self.every
            now = level + steps * self.by
            return scored(min(now, max(self.top, level)) if self.by > 0 else now)

        return tell


class Chancy(Struct, frozen=True, forbid_unknown_fields=True, tag_field="shape", tag="random"):
    """Around ``mean`` with the spread ``sd``, or anything from ``low`` to ``high``. With a ``seed``
    of its own each patient has the same numbers whatever else is in the pattern."""

    mean: Spread | None = None
    sd: Annotated[float, Meta(ge=0, le=SCALE)] = 1
    low: Score = 0
    high: Score = SCALE
    seed: int | None = None

    def __post_init__(self) -> None:
        require_scores(self.mean)
        if self.low > self.high:
            raise ValueError("low is at most as much as high")

    def course(self, who: Temperament) -> Course:
        """By the person's own luck, the same each time that they are played."""
        own = who.chance if self.seed is None else Random(f"{self.seed} {who.place}")
        if self.mean is None:
            low, high = round(self.low), round(self.high)
            return lambda _: own.randint(low, high)
        mean = drawn(self.mean, who)
        return lambda _: scored(min(max(own.gauss(mean, self.sd), self.low), self.high))


Shape = Steady | Peaking | Rising | Chancy

Told = Score | Annotated[tuple[Score | Literal["unsaid"], ...], Meta(min_length=1)] | Shape
"""What a pattern says of one question."""


def course(told: Told, who: Temperament) -> Course:
    """The answers that one patient gives to it."""
    if isinstance(told, Shape):
        return told.course(who)
    if isinstance(told, tuple):
        return _repeating(told)
    level = scored(told)
    return lambda _: level


def scored(value: float) -> int:
    """The nearest score there is."""
    return round(min(max(value, 0), SCALE))


def drawn(spread: Spread, who: Temperament) -> float:
    """One patient's own number."""
    if not isinstance(spread, tuple):
        return spread
    least, most = spread
    return least + (most - least) * who.place


def _repeating(values: Sequence[float | Literal["unsaid"]]) -> Course:
    def tell(at: Occasion) -> int | None:
        value = values[at.number % len(values)]
        return None if value == UNSAID else scored(float(value))

    return tell
