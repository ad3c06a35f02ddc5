"""May this patient exercise now, and what is asked at sign-in."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.exercise import Dose
from app.core.flags import FlagKind
from app.core.kinds import Part
from app.core.plan import PlanPause
from app.core.rules.locks import Locks
from app.core.rules.rungs import fewer
from app.core.rules.settling import asks_about
from app.core.rules.standing import GO, May, Standing, plan_now, standing
from tests.core.rules.build import Sitting, at, case, flag, settled
from tests.core.samples import MONDAY

REDS = (Sitting(0, after=6), Sitting(1, after=7))
NO = (settled("s0", False, 1),)
LOCKED, GENTLY = May.LOCKED, May.GENTLY
GOOD_AHEAD = (Sitting(400), Sitting(401))
REDS_AHEAD = (Sitting(400, after=6), Sitting(401, after=7))
AM, PM = Part.MORNING, Part.AFTERNOON
CALM = (
    *(Sitting(n, before=2, part=part) for n in (0, 1) for part in (AM, PM)),
    Sitting(2, before=2),
)
RISING = (*CALM[:4], Sitting(2, before=3), Sitting(3, before=4), Sitting(4, before=5))
RISEN_NOW = Standing(LOCKED, FlagKind.REST_PAIN)
FLARED = (Sitting(3, before=7),)
RISEN_AHEAD = (Sitting(400, before=4), Sitting(401, before=4))
RISEN_SEEN = (flag(FlagKind.REST_PAIN, seen_on=1),)
RISEN = (flag(FlagKind.REST_PAIN),)


@pytest.mark.parametrize(
    ("seen", "result"),
    [
        (case(at(2), Sitting(0)), GO),
        (case(at(2), *REDS), GO),
        (case(at(2), *REDS, flags=(flag(),)), Standing(LOCKED, FlagKind.TWO_RED)),
        (case(at(2), *RISING), Standing(LOCKED, FlagKind.REST_PAIN)),
        (case(at(2), *RISING, flags=(flag(FlagKind.REST_PAIN, seen_on=4),)), GO),
        (case(at(2), *RISING, flags=(flag(FlagKind.REST_PAIN, seen_on=900),)), RISEN_NOW),
        (case(at(2), *RISING, *GOOD_AHEAD, today=4), Standing(LOCKED, FlagKind.REST_PAIN)),
        (case(at(2), *REDS_AHEAD, today=0), GO),
        (case(at(2), *CALM, Sitting(3, before=7)), Standing(GENTLY, "flare")),
        (case(at(2), *CALM, Sitting(3, before=7), Sitting(4, before=3)), Standing(GENTLY, "flare")),
        (case(at(2), *CALM, *FLARED, Sitting(4, before=3), Sitting(5, before=2)), GO),
        (case(at(2), Sitting(0), *RISEN_AHEAD, today=1, flags=RISEN_SEEN), GO),
        (case(at(2), Sitting(0), flags=RISEN), Standing(LOCKED, "rest_pain")),
        (case(at(2), Sitting(0), flags=(flag(FlagKind.RED_PAIN),)), GO),
        (case(at(2), Sitting(0, after=5), today=1, settled=NO), Standing(GENTLY, "not_settled")),
    ],
)
def test_what_the_light_allows(seen, result):
    assert standing(seen) == result


def test_a_paused_plan_is_not_exercised_and_a_lock_is_graver():
    rest = PlanPause(MONDAY, MONDAY + timedelta(days=3))
    paused = replace(at(2), pauses=(rest,))
    assert standing(case(paused, Sitting(0))).may is May.PAUSED
    assert standing(case(paused, Sitting(0), today=4)) == GO
    assert standing(case(paused, *RISING)).may is May.LOCKED


def test_a_third_less_until_a_physio_decides_and_the_plan_stays():
    seen = case(at(2), Sitting(0, after=5), today=1, settled=NO)
    assert [it.dose.reps for it in plan_now(seen).items] == [7, 7]
    assert [it.dose.reps for it in seen.plan.items] == [10, 10]
    assert plan_now(case(at(2), Sitting(0))).items == at(2).items


@pytest.mark.parametrize(
    ("dose", "less"),
    [
        (Dose(reps=10), Dose(reps=7)),
        (Dose(reps=3), Dose(reps=2)),
        (Dose(reps=2, sets=3), Dose(reps=1, sets=3)),
        (Dose(reps=1, sets=3), Dose(reps=1, sets=2)),
        (Dose(reps=1), Dose(reps=1)),
        (Dose(reps=5, seconds=30), Dose(reps=5, seconds=21)),
    ],
)
def test_about_a_third_less(dose, less):
    assert fewer(dose, 30) == less


LOCK = [
    ((), Locks()),
    ((Sitting(0, before=2),), Locks()),
    (RISING[:-1], Locks(before=4)),
    ((*CALM, Sitting(3, before=7)), Locks()),
    ((Sitting(0, before=0), Sitting(1, before=2)), Locks()),
    ((Sitting(0, after=6),), Locks()),
]


@pytest.mark.parametrize(("told", "ahead"), LOCK)
def test_which_pain_would_lock_is_known_before_it_is_asked(told, ahead):
    assert plan_now(case(at(2), *told, today=4)).locks == ahead


SORE = Sitting(0, after=5)


@pytest.mark.parametrize(
    ("seen", "session"),
    [
        (case(at(2), SORE, today=1), "s0"),
        (case(at(2), SORE, today=0), None),
        (case(at(2), Sitting(0, after=3), today=1), None),
        (case(at(2), Sitting(0, before=4), today=1), "s0"),
        (case(at(2), Sitting(0, during={1: 4}), today=1), "s0"),
        (case(at(2), Sitting(0, during={1: None}), today=1), "s0"),
        (case(at(2), Sitting(0, after=8), today=9), "s0"),
        (case(at(2), Sitting(0, after=None), today=1), None),
        (case(at(2), SORE, Sitting(0, part=Part.AFTERNOON), today=1), "s0"),
        (case(at(2), SORE, Sitting(0, after=4, part=Part.AFTERNOON), today=1), "s1"),
        (case(at(2), SORE, today=1, settled=(settled("s0", None, 1),)), None),
        (case(at(2), SORE, Sitting(1, after=4), today=2, settled=(settled("s0", True, 1),)), "s1"),
        (case(at(2), Sitting(9, after=5), today=1), "s0"),
        (case(at(2), SORE, Sitting(9, after=5), today=1, settled=(settled("s1", True, 1),)), "s0"),
    ],
)
def test_whether_it_settled_is_asked_the_next_day_once(seen, session):
    """Source: amber must settle within 24 h (providephysiotherapy.org.uk/pain-traffic-light)."""
    asked = asks_about(seen)
    assert (asked and asked.id) == session
