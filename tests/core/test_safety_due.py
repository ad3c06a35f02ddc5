"""Which safety questions are due, and which a physio may answer."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose
from app.core.plan import PlanItem
from app.core.safety.due import due, for_staff, needs_of
from app.core.safety.questions import AnswerTier, SafetyQuestion, Said
from app.core.safety.screening import Screening, ScreeningResult
from tests.core.samples import MONDAY, exercise, plan

EMERGENCY, URGENT, POSITION = AnswerTier
ASKED = SafetyQuestion(id="asked", tier=URGENT)
PLAN = plan()


def ids(questions):
    return [it.id for it in questions]


def test_a_physio_answers_lasting_facts_and_positions_that_may_come():
    bends = replace(PLAN, items=(PlanItem(needing("squat"), Dose(reps=3)),))
    questions = (
        *(SafetyQuestion(id=it.value, tier=it) for it in (EMERGENCY, URGENT)),
        *(SafetyQuestion(id=f"{it}-lasts", tier=it, lasting=True) for it in (EMERGENCY, URGENT)),
        SafetyQuestion(id="squat", tier=POSITION, need="squat"),
        SafetyQuestion(id="plank", tier=POSITION, need="plank"),
        SafetyQuestion(id="elsewhere", tier=URGENT, lasting=True, programmes=("other",)),
    )
    assert ids(for_staff(questions, bends, {})) == ["emergency-lasts", "urgent-lasts", "squat"]


def needing(*needs, name="one", easier=None):
    return struct_replace(exercise(name), needs=needs, easier=easier)


def test_each_rung_below_may_come_and_its_positions_with_it():
    low = needing("supine", name="low")
    middle = needing("plank", name="middle", easier="low")
    top = needing("squat", name="top", easier="middle")
    rungs = {it.id: it for it in (low, middle, top)}

    def needs(rung):
        return needs_of(replace(PLAN, items=(PlanItem(rung, Dose(reps=3)),)), rungs)

    assert needs(top) == {"squat", "plank", "supine"}
    assert needs(middle) == {"plank", "supine"}
    assert needs(low) == {"supine"}
    assert needs(needing()) == set()


@pytest.mark.parametrize(
    ("programme", "days", "anew"),
    [("sample", 0, False), ("other", 0, True), ("a", 0, True), ("sample", 1, True)],
)
@pytest.mark.parametrize("earlier", [-1, 1])
def test_another_plan_asks_anew_whichever_came_first(programme, days, anew, earlier):
    starts = PLAN.starts_on + timedelta(days=days * earlier)
    said = Screening("s", programme, starts, MONDAY, ScreeningResult.CLEAR, {"asked": Said.NO})
    assert bool(due([ASKED], PLAN, {}, [said], MONDAY)) is anew


@pytest.mark.parametrize("said", list(Said))
@pytest.mark.parametrize("seen", [True, False])
def test_a_lasting_yes_that_a_physio_has_seen_is_not_asked_again(said, seen):
    lasts = struct_replace(ASKED, lasting=True)
    finding = ScreeningResult.CLEAR if said is Said.NO else ScreeningResult.URGENT
    told = Screening("s", "sample", MONDAY, MONDAY, finding, {"asked": said}, seen)
    later = MONDAY + timedelta(days=60)
    asked = bool(due([lasts], PLAN, {}, [told], later))
    assert asked is (said is not Said.NO and not seen)
    assert bool(due([lasts], PLAN, {}, [told], later, changed=True)) is (
        said is Said.NO or not seen
    )


@pytest.mark.parametrize("finding", list(ScreeningResult))
@pytest.mark.parametrize("tier", [EMERGENCY, URGENT])
def test_after_an_emergency_its_questions_are_asked_anew_at_once(finding, tier):
    question = struct_replace(ASKED, tier=tier)
    told = Screening("s", "sample", MONDAY, MONDAY, finding, {"asked": Said.NO})
    asked = bool(due([question], PLAN, {}, [told], MONDAY))
    assert asked is (tier is EMERGENCY and finding is ScreeningResult.EMERGENCY)
