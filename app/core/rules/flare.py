"""A flare-up: pain well above what is usual for a person, and high, until it is near it again."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from app.core.kinds import Light
from app.core.record import Answer
from app.core.rules.numbers import Rules
from app.core.rules.usual import personal, usual_of
from app.core.traffic_light import light

SITTING = timedelta(hours=1)
"""Two sessions begun nearer than this are one sitting (ours)."""


@dataclass(frozen=True, slots=True)
class Flare:
    """``usual`` is what pain was before it, ``answers`` what was told before exercise in it,
    ``calm`` how many of the last sessions were near the usual."""

    usual: int
    answers: tuple[Answer, ...]
    calm: int = 0
    over: bool = False

    @property
    def began(self) -> Answer:
        """The answer that it began with."""
        return self.answers[0]

    def lasts(self, day: date) -> int:
        """How many days it had lasted on ``day``, the first counted."""
        return (day - self.began.slot.day).days + 1


class JudgedAnswer(NamedTuple):
    """One answer before exercise, the usual by which it was judged, and the flare-up after it."""

    answer: Answer
    usual: int | None
    flare: Flare | None


class ToldByDay:
    """What was told, found by its day: years of it are not gone through for each answer."""

    def __init__(self, told: Iterable[JudgedAnswer] = ()) -> None:
        self._days: list[date] = []
        self._told: list[JudgedAnswer] = []
        for each in told:
            self.add(each)

    def add(self, told: JudgedAnswer) -> None:
        """One more."""
        day = told.answer.slot.day
        at = bisect_right(self._days, day)
        self._days.insert(at, day)
        self._told.insert(at, told)

    def recent(self, day: date, rules: Rules) -> Sequence[JudgedAnswer]:
        """What a person's usual rests on as of ``day``."""
        first = day - timedelta(days=rules.usual_days)
        return self._told[bisect_left(self._days, first) : bisect_right(self._days, day)]


def follow(
    resting: Sequence[Answer], rules: Rules, today: date, own: int | None = None
) -> tuple[JudgedAnswer, ...]:
    """What each answer before exercise made of the flare-ups so far; ``resting`` is oldest first.

    A flare-up begins with pain that is red for this person. It ends by itself after ``flare_calm``
    sessions near the usual of before it; which stands for the person's usual meanwhile, for
    ``flare_long_days`` at most. A day to come, by a wrong clock, says nothing.
    """
    told: list[JudgedAnswer] = []
    days = ToldByDay()
    for answer in resting:
        day = answer.slot.day
        if day > today:
            continue
        before = told[-1] if told else None
        usual = usual_after(before, days.recent(day, rules), day, rules, own)
        flare = None if before is None or before.flare is None else before.flare
        running = None if flare is None or flare.over else flare
        if running is not None and before is not None:
            again = is_one_sitting(before.answer, answer)
            flare = _gone_on(
                running, answer, running.usual if usual is None else usual, rules, again
            )
        else:
            red = usual is not None and light(answer.value, personal(rules, usual)) is Light.RED
            flare = Flare(usual, (answer,)) if red and usual is not None else None
        told.append(JudgedAnswer(answer, usual, flare))
        days.add(told[-1])
    return tuple(told)


def usual_after(
    last: JudgedAnswer | None,
    recent: Iterable[JudgedAnswer],
    day: date,
    rules: Rules,
    own: int | None = None,
) -> int | None:
    """The usual by which pain is judged on ``day``, after what was told ``last`` and of late;
    ``own`` where a physio has set it."""
    if own is not None:
        return own
    flare = last.flare if last else None
    if flare is not None and not flare.over and flare.lasts(day) <= rules.flare_long_days:
        return flare.usual
    return usual_of([it.answer.value for it in recent])


def near(rules: Rules, usual: int) -> int:
    """The most pain that is near the usual: less than ``usual_rise`` over it, or green."""
    return max(rules.green_max, usual + rules.usual_rise - 1)


def is_one_sitting(one: Answer, other: Answer) -> bool:
    """Whether two answers before exercise were told in what counts as one session."""
    return one.slot == other.slot or abs(one.when - other.when) < SITTING


def steps_back(flare: Flare, rules: Rules) -> int:
    """The percent of the reps that the next session near the usual asks for."""
    least = rules.flare_percent
    return least + (100 - least) * (flare.calm + 1) // (rules.flare_calm + 1)


def _gone_on(flare: Flare, answer: Answer, usual: int, rules: Rules, again: bool) -> Flare:
    """``flare`` after one more answer; ``again`` in the sitting of the one before."""
    calm = flare.calm + (not again) if answer.value <= near(rules, usual) else 0
    answers: Iterable[Answer] = (*flare.answers, answer)
    return replace(flare, answers=tuple(answers), calm=calm, over=calm >= rules.flare_calm)
