"""What a patient can do and how sure they are, beside their pain: what has changed in this plan."""

from collections.abc import Iterable, Iterator
from statistics import fmean

from msgspec import Struct

from app.core.kinds import Measure
from app.core.measures.measurement import Measurement
from app.core.measures.registry import MEASURES, Change
from app.core.proposals import Evidence
from app.core.record import Answer
from app.core.rules.case import Case, evidence

TIMED = ("sts5", "chair30")
"""The chair tests."""


class Ability(Struct, frozen=True):
    """``able`` is None where no function was measured twice, ``sure`` where nobody told of
    confidence. ``rests_on`` are the rows."""

    able: Change | None
    sure: int | None
    surer: Change | None
    rests_on: tuple[Evidence, ...]

    @property
    def facts(self) -> dict[str, int | str]:
        """What a sentence says of it."""
        found: dict[str, int | str] = {} if self.able is None else {"able": self.able.value}
        return found if self.sure is None else {**found, "sure": self.sure}


def ability(case: Case) -> Ability:
    """Their own activities, their rating of change and the chair tests, and confidence.

    One that got worse outweighs what got better. Source: the changes that matter are those of the
    measures (app.core.measures.registry); which of them decides is ours.
    """
    changes, rows = [], list[Measurement]()
    for change, pair in _changes(case):
        changes.append(change)
        rows += pair
    told = _confidence(case)
    surer = _compared("confidence", told[0].value, told[-1].value) if len(told) > 1 else None
    return Ability(
        able=_worst(changes),
        sure=told[-1].value if told else None,
        surer=surer,
        rests_on=(
            *(Evidence("measurement", each.id) for each in dict.fromkeys(rows)),
            *evidence(answers=dict.fromkeys((*told[:1], *told[-1:]))),
        ),
    )


def _changes(case: Case) -> Iterator[tuple[Change, tuple[Measurement, ...]]]:
    if pairs := list(_twice(each for each in _rated(case, "psfs"))):
        first, last = (fmean(it[n].value or 0 for it in pairs) for n in (0, 1))
        yield _compared("psfs", first, last), tuple(each for pair in pairs for each in pair)
    if rated := _rated(case, "groc"):  # it measures change itself: 0 is none
        yield _compared("groc", 0, rated[-1].value or 0), rated[-1:]
    for test in TIMED:
        for first_time, last_time in _twice(_rated(case, test)):
            change = _compared(test, first_time.value or 0, last_time.value or 0)
            yield change, (first_time, last_time)


def _rated(case: Case, measure: str) -> tuple[Measurement, ...]:
    """What was taken in this plan; a day to come, by a wrong clock, says nothing."""
    return tuple(
        each
        for each in case.record.measurements
        if each.measure == measure
        and each.value is not None
        and case.plan.starts_on <= each.day <= case.today
    )


def _twice(rated: Iterable[Measurement]) -> Iterator[tuple[Measurement, Measurement]]:
    """The first and the last of each activity, or test, that was taken more than once."""
    found: dict[str | None, list[Measurement]] = {}
    for each in rated:
        found.setdefault(each.activity, []).append(each)
    yield from ((it[0], it[-1]) for it in found.values() if len(it) > 1)


def _confidence(case: Case) -> tuple[Answer, ...]:
    return tuple(
        each
        for each in case.record.answers
        if each.measure is Measure.CONFIDENCE and case.plan.starts_on <= each.slot.day <= case.today
    )


def _compared(measure: str, before: float, now: float) -> Change:
    return MEASURES[measure].compare(before, now)


def _worst(changes: list[Change]) -> Change | None:
    order = (Change.WORSE, Change.BETTER, Change.LITTLE)
    return next((each for each in order if each in changes), None)
