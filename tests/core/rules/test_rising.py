"""Pain before exercise on its way up: a physio hears of it before it locks anything."""

import pytest
from msgspec.structs import replace

from app.core.flags import FlagKind
from app.core.kinds import Part
from app.core.rules.rising import rising
from tests.core.rules.build import Sitting, at, case, flag, when

CALM = (2,) * 5


def risen(*pains, days=None, **more):
    """The pain by which it is told, one answer on each of ``days``; None where it is not."""
    told = [Sitting(day, before=pain) for day, pain in zip(days or range(99), pains, strict=False)]
    answer = rising(case(at(2), *told, **more))
    return answer and answer.value


@pytest.mark.parametrize(
    ("pains", "told"),
    [
        ((*CALM, 2, 3, 3, 4), 4),
        ((*CALM, 2, 3, 4, 5), 5),
        ((*CALM, 2, 3, 3, 3), None),  # a point up is none
        ((*CALM, 4, 4, 4, 4), None),  # up once, and there it stays
        ((*CALM, 3, 2, 3, 4), None),  # four days that rise are too few
        ((1, 1, 1, 1, 1, 1, 2, 2, 3), None),  # green
        ((*(3,) * 5, 3, 4, 4, 5), 5),
        ((*(4,) * 5, 4, 5, 5, 6), None),  # a flare-up
        ((2, 3), None),  # no start is known yet
    ],
)
def test_days_on_which_it_kept_rising_are_told_by_the_last(pains, told):
    assert risen(*pains) == told


def test_who_comes_on_fewer_days_is_told_of_by_as_long_a_time():
    pains = (*CALM, 3, 2, 3, 3, 4)
    assert risen(*pains, days=range(10)) is None
    assert risen(*pains, days=(*range(6), 7, 8, 10, 11)) == 4


@pytest.mark.parametrize("kind", [FlagKind.RISING, FlagKind.REST_PAIN])
def test_what_a_physio_has_seen_is_not_told_again(kind):
    assert risen(*CALM, 2, 3, 3, 4, flags=(flag(kind, seen_on=8),)) is None


@pytest.mark.parametrize(
    ("flare_days", "days", "told"),
    [
        (5, (5, 7, 9), None),  # three days are too few, whatever they span
        (5, (5, 6, 8, 9), 4),
        (5, (5, 6, 8, 10), 4),
        (6, (5, 6, 8, 10), 4),
        (7, (5, 6, 8, 10), None),
        (4, (5, 6, 7, 8), 4),
    ],
)
def test_four_days_span_as_many_as_a_lock_takes(flare_days, days, told):
    pains = (2, 2, 2, 2, 3, *((2, 3, 3, 4) if len(days) == 4 else (2, 3, 4)))
    spread = (*range(5), *days)
    assert risen(*pains, days=spread, rules={"flare_days": flare_days}) == told


@pytest.mark.parametrize(
    ("last", "part"),
    [((5, 4), Part.AFTERNOON), ((4, 5), Part.MORNING), ((4, 4), Part.MORNING)],
)
def test_of_a_day_the_lowest_counts_and_of_two_the_first(last, part):
    days = [*((2, 2) for _ in range(5)), (5, 2), (3, 5), (3, 3), last]
    parts = Part.MORNING, Part.AFTERNOON
    told = [
        Sitting(day, before=pain, part=when_)
        for day, pains in enumerate(days)
        for pain, when_ in zip(pains, parts, strict=True)
    ]
    answer = rising(case(at(2), *told))
    assert answer is not None
    assert (answer.value, answer.slot.part) == (4, part)


def test_a_point_over_the_start_is_no_rise():
    days = (*range(7), 8, 9)
    assert risen(*(3,) * 5, 3, 3, 4, 4, days=days) is None
    assert risen(*(3,) * 5, 3, 3, 4, 5, days=days) == 5


def test_red_that_is_near_what_has_become_usual_is_told():
    assert risen(*(5,) * 5, *(6,) * 8, 7, 7, days=(*range(14), 15)) == 7


@pytest.mark.parametrize(("seen", "told"), [(3.9, 4), (4, None), (8, None)])
def test_only_what_was_told_after_a_physio_saw_it_counts(seen, told):
    looked = replace(flag(FlagKind.RISING), seen=when(seen))
    assert risen(*CALM, 2, 3, 3, 4, flags=(looked,)) == told


def test_three_days_since_a_physio_saw_it_are_too_few_whatever_they_span():
    seen = (flag(FlagKind.RISING, seen_on=4),)
    assert risen(*CALM, 2, 3, 4, days=(*range(5), 5, 7, 9), flags=seen) is None
    assert risen(*CALM, 2, 3, 3, 4, days=(*range(5), 5, 7, 8, 9), flags=seen) == 4
