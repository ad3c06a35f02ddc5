"""A person's usual, found by day, is what going through all that was told would give."""

from datetime import timedelta
from statistics import median_low

from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.case import Case
from app.core.rules.flare import follow
from app.core.rules.usual import personal
from tests.core.rules.build import Sitting, at, case

TODAY = 40
sittings = st.lists(st.tuples(st.integers(0, TODAY + 3), st.integers(0, 10)), max_size=25)
"""Days in any order: a clock was set back, or had been ahead."""


def seen_on(told):
    sat = [Sitting(day, before=pain, after=pain) for day, pain in told]
    return case(at(2), *sat, today=TODAY)


def plainly(told, day, rules):
    """The usual on ``day``, gone through one by one."""
    flare = told[-1].flare if told else None
    if flare is not None and not flare.over and flare.lasts(day) <= rules.flare_long_days:
        return flare.usual
    oldest = day - timedelta(days=rules.usual_days)
    pains = [it.answer.value for it in told if oldest <= it.answer.slot.day <= day]
    return median_low(pains) if pains else None


@given(sittings)
def test_each_answer_is_judged_by_what_was_told_before_it(told):
    seen: Case = seen_on(told)
    assert seen.told == follow(seen.resting, seen.rules, seen.today)
    for number, it in enumerate(seen.told):
        assert it.usual == plainly(seen.told[:number], it.answer.slot.day, seen.rules)
    assert seen.usual == plainly(seen.told, seen.today, seen.rules)


@given(sittings)
def test_each_session_is_judged_by_what_was_told_before_it(told):
    seen: Case = seen_on(told)
    for session in seen.record.sessions:
        before = tuple(
            it
            for it in seen.told
            if it.answer.session != session.id
            and (session.started is None or it.answer.when < session.started)
        )
        usual = plainly(before, session.slot.day, seen.rules)
        assert seen.rules_in(session) == personal(seen.rules, usual)
