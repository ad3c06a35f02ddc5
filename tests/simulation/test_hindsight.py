"""Days that were, judged by other thresholds."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.simulation.hindsight import Came, Past, look_back
from app.simulation.patient import SimulatedPatient
from app.simulation.world import A_MONDAY
from tests.simulation.play import LIBRARY, world

STILL = 'before = 2\nphysio = { accepts_days = "never" }'
LAST = A_MONDAY + timedelta(days=27)
SPREAD = 'before = { mean = 5, sd = 1.3 }\nphysio = { sees_days = 1, accepts_days = "never" }'


def past(words, **rules):
    """One made-up patient's record, under the plan's rules or others."""
    patient = SimulatedPatient(world(words), 1)
    patient.live()
    plan = patient._kiosk.plan
    names = {it.plan for it in patient.record.sessions}
    judged = replace(plan, rules=struct_replace(plan.rules, **rules))
    return Past(
        patient.record, {name: replace(judged, id=name) for name in names}, LIBRARY.exercises
    )


def back(words, first=A_MONDAY, last=LAST, **rules):
    return look_back(past(words, **rules), first, last)


def test_it_tells_what_was():
    story = SimulatedPatient(world(SPREAD), 1)
    told = story.live()
    came = back(SPREAD)
    assert came.sessions == told.sessions
    assert came.locks == sum(told.locks.values())
    assert came.up >= 1


def test_only_of_the_days_that_are_asked_for():
    whole, half = back(SPREAD), back(SPREAD, first=A_MONDAY + timedelta(days=14))
    assert (whole.sessions, half.sessions) == (56, 28)
    assert back(SPREAD, first=LAST + timedelta(days=1), last=LAST + timedelta(days=9)) == Came()


@pytest.mark.parametrize(
    ("told", "words", "rules", "name", "fewer"),
    [
        ("no step up", STILL, {"progress_sessions": 20, "progress_days": 28}, "up", True),
        ("no red", "before = [4, 7]", {"amber_max": 9}, "red", True),
        (
            "more red",
            "before = [2, 4]",
            {"green_max": 1, "amber_max": 3, "usual_rise": 1},
            "red",
            False,
        ),
        ("no lock", 'before = { shape = "rising", level = 3 }', {"flare_days": 14}, "locks", True),
        (
            "no flare-up",
            'before = { shape = "flare", level = 3, peak = 8 }',
            {"amber_max": 9},
            "gentle",
            True,
        ),
    ],
)
def test_other_thresholds_come_to_something_else(told, words, rules, name, fewer):
    now, then = getattr(back(words), name), getattr(back(words, **rules), name)
    assert (then < now) if fewer else (then > now), told


def test_the_record_itself_stays():
    found = past(SPREAD)
    before = found.record
    look_back(found, A_MONDAY, LAST)
    assert found.record == before


def test_what_is_not_known_of_a_version_is_not_judged():
    found = past(SPREAD)
    came = look_back(replace(found, plans={}), A_MONDAY, LAST)
    assert came == Came(sessions=56)
