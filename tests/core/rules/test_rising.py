"""Pain before exercise on its way up: a physio hears of it before it locks anything."""

import pytest

from app.core.flags import FlagKind
from app.core.rules.rising import rising
from tests.core.rules.build import Sitting, at, case, flag

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
