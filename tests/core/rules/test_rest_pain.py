"""Pain before exercise that locks: where a rise is counted from, and what a rise is."""

import pytest
from msgspec.structs import replace as struct_replace

from app.core.flags import FlagKind
from app.core.kinds import Part
from app.core.rules.rest_pain import baseline, keeps_rising, raised, rest_pain, start_of
from tests.core.rules.build import Sitting, at, case, flag, when

PARTS = Part.MORNING, Part.AFTERNOON


def days(*pains):
    return [Sitting(day, before=pain) for day, pain in enumerate(pains)]


def seen(on, hour=12.0):
    return (struct_replace(flag(FlagKind.REST_PAIN), seen=when(on, hour)),)


@pytest.mark.parametrize(
    ("pains", "value"),
    [((1, 2, 3, 4), None), ((1, 5, 3, 4, 2), 3), ((1, 5, 3, 4, 2, 9, 9), 3), ((7,) * 5, 7)],
)
def test_the_baseline_is_the_median_of_the_first_five(pains, value):
    found = baseline(case(at(2), *days(*pains)))
    assert (found and found.value) == value
    assert found is None or [it.id for it in found.answers] == [f"s{n}-a0" for n in range(5)]


@pytest.mark.parametrize(
    ("on", "hour", "value", "last"),
    [
        (3, 12, 2, 4),  # four answers are too few
        (4, 8.9, 2, 4),
        (4, 9, 2, 4),
        (6, 9, 3, 6),
        (7, 8.9, 3, 6),
        (7, 9, 4, 7),
        (9, 12, 6, 9),
    ],
)
def test_once_a_physio_saw_a_rise_it_is_that_of_the_last_five_before(on, hour, value, last):
    told = days(1, 2, 2, 2, 3, 4, 5, 6, 7, 8)
    start = start_of(case(at(2), *told, flags=seen(on, hour)))
    assert (start.value, start.answers[-1].id) == (value, f"s{last}-a0")
    assert len(start.answers) == 5


def test_a_day_to_come_is_no_part_of_it():
    told = *days(1, 1, 1, 1), Sitting(40, before=9), Sitting(5, before=3)
    assert start_of(case(at(2), *told, today=6, flags=seen(6))).answers[-1].id == "s5-a0"


@pytest.mark.parametrize(
    ("pains", "rules", "locks"),
    [
        ((2, 3, 4, 4, 4), {}, False),  # it stayed
        ((2, 2, 3, 4, 4), {}, True),
        ((2, 3, 3, 4, 5), {}, True),
        ((2, 2, 3, 3, 4), {}, False),  # on its last day only
        ((2, 3, 3, 4, 4), {}, True),
        ((2, 3, 3, 4, 4), {"rest_rise": 3}, False),
        ((2, 3, 4, 5, 6), {"rest_rise": 3}, True),
        ((2, 3, 3, 4, 5), {"rest_days": 3}, False),
        ((3, 4, 4, 5, 5), {"rest_days": 2, "rest_rise": 3}, True),
        ((3, 2, 3, 4, 5), {}, False),
        ((3, 2, 3, 4, 5), {"flare_days": 4}, True),
        ((2, 2, 3, 4, 5), {}, True),
        ((2, 2, 3, 4, 5), {"flare_days": 6}, False),
        ((2, 4, 5, 6, 6), {"flare_days": 3, "rest_days": 4, "rest_rise": 1}, True),
    ],
)
def test_days_that_kept_rising_and_were_so_far_above_the_start(pains, rules, locks):
    told = *days(2, 2, 2, 2, 2), *(Sitting(5 + n, before=pain) for n, pain in enumerate(pains))
    assert bool(raised(case(at(2), *told, rules=rules))) is locks


@pytest.mark.parametrize(("start", "last", "locks"), [(3, 4, False), (3, 5, True), (4, 6, True)])
def test_from_another_start(start, last, locks):
    told = days(*(start,) * 5, last - 2, last - 1, last - 1, last, last)
    assert bool(raised(case(at(2), *told))) is locks


def test_green_never_locks():
    assert not raised(case(at(2), *days(0, 0, 0, 0, 0, 1, 2, 2, 3, 3)))
    assert raised(case(at(2), *days(1, 1, 1, 1, 1, 2, 3, 3, 4, 4)))


@pytest.mark.parametrize(
    ("pair", "part"), [((5, 4), PARTS[1]), ((4, 5), PARTS[0]), ((4, 4), PARTS[0])]
)
def test_of_a_day_the_lowest_counts(pair, part):
    two = [(2, 2)] * 6 + [(3, 3), (6, 3), (4, 6), pair]
    told = [
        Sitting(day, before=pain, part=half)
        for day, pains in enumerate(two)
        for pain, half in zip(pains, PARTS, strict=True)
    ]
    run = raised(case(at(2), *told))
    assert [it.value for it in run] == [2, 3, 3, 4, 4]
    assert run[-1].slot.part == part


@pytest.mark.parametrize(("on", "hour", "locks"), [(4, 9, True), (5, 8.9, True), (5, 9, False)])
def test_only_what_was_told_after_a_physio_saw_it(on, hour, locks):
    told = days(2, 2, 2, 2, 2, 2, 3, 3, 4, 5)
    assert bool(raised(case(at(2), *told, flags=seen(on, hour)))) is locks


@pytest.mark.parametrize(
    ("pains", "rises"),
    [
        ((1, 2, 3), True),
        ((1, 1, 2, 2, 3), True),
        ((1, 1, 1), False),
        ((1, 3, 2), False),
        ((3, 3, 2), False),
        ((1, 2, 2, 2), False),
        ((5, 2, 1), False),
    ],
)
def test_each_higher_than_two_before_and_none_lower_than_the_one_before(pains, rises):
    answers = case(at(2), *days(*pains)).resting
    assert keeps_rising(answers) is rises


def test_it_says_how_long_how_high_and_from_where():
    said = rest_pain(case(at(2), *days(2, 2, 2, 2, 2, 2, 3, 3, 4, 5)))
    assert said.facts == {"days": 5, "baseline": 2, "pain": 5}
    assert [it.id for it in said.evidence] == [f"s{n}-a0" for n in range(10)]
    both = rest_pain(case(at(2), *days(2, 2, 3, 4, 5, 6)))
    assert both is None or len({it.id for it in both.evidence}) == len(both.evidence)
