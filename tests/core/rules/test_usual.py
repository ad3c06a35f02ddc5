"""A person's own usual pain: red is high and well above it, and what is usual locks nobody."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.core.kinds import Light, Part
from app.core.rules.assess import assess
from app.core.rules.locks import NEVER
from app.core.rules.numbers import Rules
from app.core.rules.standing import May, plan_now, standing
from app.core.rules.usual import personal, usual_of
from app.core.traffic_light import light
from tests.core.rules.build import Sitting, at, case, flag
from tests.core.samples import MONDAY

OURS = Rules()
pains = st.integers(0, 10)


def days(*before, **more):
    """A session a day, pain before and after as told."""
    return [Sitting(day, before=pain, after=pain, **more) for day, pain in enumerate(before)]


@given(pains, pains, st.integers(1, 5))
def test_red_moves_up_with_the_usual_and_never_down(usual, pain, rise):
    rules = Rules(usual_rise=rise)
    own = personal(rules, usual)
    assert own.amber_max >= rules.amber_max
    red = light(pain, own) is Light.RED
    assert red == (pain > rules.amber_max and pain >= usual + rise)
    assert own.green_max == rules.green_max
    assert personal(rules, None) == rules


@given(pains, st.integers(1, 28))
def test_pain_that_is_always_the_same_never_locks(level, count):
    told = [
        Sitting(n // 2, before=level, after=level, part=(Part.MORNING, Part.AFTERNOON)[n % 2])
        for n in range(count)
    ]
    for done in range(1, count + 1):
        seen = case(at(2), *told[:done])
        assert standing(seen).may is May.GO
        assert plan_now(seen).locks.before > level


@given(st.lists(pains, max_size=20))
def test_red_is_above_amber_for_everybody(before):
    seen = case(at(2), *days(*before))
    for session, pain in zip(seen.record.sessions, before, strict=True):
        if seen.reds(session):
            assert pain > OURS.amber_max


def test_the_usual_is_the_middle_of_the_last_days_and_of_two_the_lower():
    assert usual_of([]) is None
    assert usual_of([7, 3]) == 3
    assert usual_of([2, 9, 4]) == 4
    old = case(at(2), *days(8, 8, 8), today=2 + OURS.usual_days + 1)
    assert old.usual is None
    assert case(at(2), *days(8, 8, 3)).usual == 8


def test_a_session_is_coloured_by_what_was_usual_before_it():
    """What comes later neither makes it red nor takes the red away."""
    seen = case(at(2), *days(3, 3, 7, 7, 7, 7, 7, 7))
    assert [bool(seen.reds(each)) for each in seen.record.sessions] == [
        *(False, False, True, True, True, True, True, True)
    ]
    longer = case(at(2), *days(3, 3, *[7] * 12))
    assert [bool(longer.reds(each)) for each in longer.record.sessions][-3:] == [False] * 3


def test_what_was_usual_before_this_plan_is_usual_still():
    """A new cycle begins with the person, and not with nobody."""
    told = days(7, 7, 7)
    anew = case(replace(at(2), starts_on=MONDAY + timedelta(days=3)), *told, today=3)
    assert anew.usual == 7
    assert light(7, anew.personal) is not Light.RED
    assert anew.resting == (), "a rise is counted from the start of the plan"


def test_the_light_of_the_coming_session_is_the_persons_own():
    usual = case(at(2), *days(7, 7, 7))
    assert plan_now(usual).rules.amber_max == 8
    assert plan_now(usual).locks.before == NEVER
    assert plan_now(case(at(2), *days(2, 2))).rules == OURS


def test_who_has_much_pain_all_the_time_may_go_up():
    """At one's usual, every rep done, is what graded activity asks for."""
    four = [Sitting(0), Sitting(0, part=Part.AFTERNOON), Sitting(1), Sitting(2)]
    sore = [Sitting(it.day, before=5, after=5, part=it.part) for it in four]
    assert assess(case(at(2), *sore)).proposal.rule == "progress"
    worse = [*sore[:3], Sitting(2, before=5, after=7)]
    assert assess(case(at(2), *worse)).proposal.rule.startswith("hold_")


def test_a_rise_is_counted_anew_from_where_a_physio_saw_it():
    told = [*days(1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4)]
    assert standing(case(at(2), *told)).may is May.LOCKED
    seen = (flag("rest_pain", seen_on=10),)
    more = [Sitting(11 + n, before=pain) for n, pain in enumerate((1, 2, 2, 3, 3, 4))]
    assert standing(case(at(2), *told, *more, flags=seen)).may is May.GO
    higher = [Sitting(11 + n, before=pain) for n, pain in enumerate((4, 4, 5, 5, 6, 6))]
    assert standing(case(at(2), *told, *higher, flags=seen)).may is May.LOCKED
