"""The safety gate: what is asked when, what follows, and what a failed position does to a plan.

Sources: tiers and position gates as in resources/content/safety.toml, which names them.
"""

from dataclasses import replace as with_
from datetime import timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as struct_with

from app.content import load
from app.core.exercise import Need
from app.core.kinds import Part
from app.core.plan import plan_from
from app.core.safety.due import GOOD_FOR, applicable, due, needs_of
from app.core.safety.gate import gate
from app.core.safety.questions import AnswerTier, Said
from app.core.safety.screening import (
    Positions,
    Screening,
    ScreeningResult,
    finding_of,
    positions,
    stop_unseen,
    told_by_staff,
)
from app.core.session.compile import compile_session
from app.core.session.steps import works
from tests.content.samples import OURS
from tests.core.samples import MONDAY

LIBRARY = load([OURS])
QUESTIONS, EXERCISES = LIBRARY.safety, LIBRARY.exercises
NEEDS: tuple[Need, ...] = get_args(Need)
some_needs = st.sets(st.sampled_from(NEEDS))
PROGRAMMES = sorted(LIBRARY.programmes)
NEXT_DAY = MONDAY + timedelta(days=1)


def plan_of(programme="mid-upper-back", starts_on=MONDAY):
    return plan_from(LIBRARY.programmes[programme], EXERCISES, starts_on)


def ids(questions):
    return [each.id for each in questions]


def screened(plan, day=MONDAY, seen=True, **yes):
    """A screening of all that applies, with no for an answer where ``yes`` holds no other."""
    asked = {each.id: Said.NO for each in applicable(QUESTIONS, plan, EXERCISES)}
    answers = asked | {question: Said(said) for question, said in yes.items()}
    finding = finding_of(QUESTIONS, answers)
    programme = plan.programme.id
    return Screening("one", programme, plan.starts_on, day, finding, answers, seen)


def due_on(day, plan, *screenings, changed=False):
    return ids(due(QUESTIONS, plan, EXERCISES, screenings, day, changed))


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_the_first_session_of_a_plan_asks_all_that_belongs_to_it(programme):
    plan = plan_of(programme)
    asked = due(QUESTIONS, plan, EXERCISES, (), MONDAY)
    assert asked == applicable(QUESTIONS, plan, EXERCISES)
    tiers = [each.tier for each in asked]
    assert tiers == sorted(tiers, key=list(AnswerTier).index), "the gravest come first"
    assert {each.need for each in asked if each.need} == needs_of(plan, EXERCISES)


def test_each_region_adds_its_own():
    asked = {name: set(due_on(MONDAY, plan_of(name))) for name in PROGRAMMES}
    assert {"head", "dizzy"} <= asked["neck"]
    assert {"tearing", "band", "shape"} <= asked["mid-upper-back"]
    assert "tearing" in asked["low-back"]
    assert not asked["low-back"] & {"head", "dizzy", "band", "shape"}


def test_a_chair_test_asks_about_bending_the_knees_where_no_exercise_does():
    plan = plan_of("low-back")
    assert not any("squat" in item.exercise.needs for item in plan.items)
    assert "squat" in due_on(MONDAY, plan)


def test_nobody_is_asked_about_a_position_that_never_comes():
    assert "plank" not in due_on(MONDAY, plan_of("neck"))
    assert "supine" not in due_on(MONDAY, plan_of("mid-upper-back"))


@pytest.mark.parametrize(
    ("days", "asked"), [(0, False), (29, False), (GOOD_FOR.days, True), (90, True)]
)
def test_an_answer_holds_for_a_month(days, asked):
    plan = plan_of()
    assert bool(due_on(MONDAY + timedelta(days=days), plan, screened(plan))) is asked


def test_an_answer_of_a_day_to_come_does_not_hold():
    plan = plan_of()
    ahead = screened(plan, day=MONDAY + timedelta(days=1000))
    assert due_on(MONDAY, plan, ahead) == due_on(MONDAY, plan)
    assert due_on(MONDAY, plan, ahead, screened(plan)) == []


def test_a_new_version_of_the_plan_asks_nothing_and_a_new_plan_everything():
    plan = plan_of()
    assert due_on(NEXT_DAY, with_(plan, version=2, id="two"), screened(plan)) == []
    again = plan_of(starts_on=NEXT_DAY)
    assert due_on(NEXT_DAY, again, screened(plan)) == ids(applicable(QUESTIONS, again, EXERCISES))


def test_a_position_the_plan_did_not_have_before_is_asked_alone():
    plan = plan_of()
    before = screened(plan)
    answers = {name: said for name, said in before.answers.items() if name != "plank"}
    assert due_on(NEXT_DAY, plan, Screening("one", *_plan_of(before), answers)) == ["plank"]


def _plan_of(screening):
    return screening.programme, screening.starts_on, screening.day, screening.finding


def test_when_something_has_changed_all_is_asked_anew():
    plan = plan_of()
    assert due_on(MONDAY, plan, screened(plan), changed=True) == due_on(MONDAY, plan)


def test_an_emergency_is_asked_anew_even_when_a_physio_has_seen_it():
    plan = plan_of()
    asked = due_on(NEXT_DAY, plan, screened(plan, bladder="yes"))
    assert asked == [each.id for each in QUESTIONS if each.id in asked and _emergency(each)]
    assert "bladder" in asked


def _emergency(question):
    return question.tier is AnswerTier.EMERGENCY


def test_an_urgent_yes_that_a_physio_has_seen_holds_until_it_is_due():
    plan = plan_of()
    seen = screened(plan, constant="yes")
    assert due_on(NEXT_DAY, plan, seen) == []
    assert "constant" in due_on(MONDAY + GOOD_FOR, plan, seen)


def test_a_lasting_fact_that_a_physio_has_seen_is_not_asked_again():
    plan, later = plan_of(), MONDAY + GOOD_FOR
    assert "cancer" not in due_on(later, plan, screened(plan, cancer="yes"))
    assert "cancer" in due_on(later, plan, screened(plan, cancer="yes", seen=False))


def test_after_a_month_only_what_can_change_is_asked():
    plan, later = plan_of(), MONDAY + GOOD_FOR
    asked = due_on(later, plan, screened(plan))
    lasting = {each.id for each in QUESTIONS if each.lasting and not each.begins}
    assert lasting == {"cancer", "defences", "bones"}
    assert set(due_on(MONDAY, plan)) - set(asked) == lasting
    assert lasting <= set(due_on(later, plan, screened(plan), changed=True)), "or all has changed"


def told(plan, **said):
    """What a physio has answered while making ``plan``."""
    answers = {question: Said(each) for question, each in said.items()}
    whose = plan.programme.id, plan.starts_on
    return Screening("staff", *whose, MONDAY, ScreeningResult.CLEAR, answers, staff=True)


def test_what_a_physio_has_told_or_barred_is_not_asked():
    plan = with_(plan_of(), barred=("plank",))
    asked = due_on(MONDAY, plan, told(plan, cancer="no", bones="yes", kneeling="no"))
    assert not {"cancer", "bones", "kneeling", "plank"} & set(asked)
    assert {"defences", "stiff", "floor", "squat"} <= set(asked)


def test_what_a_physio_has_told_holds_for_that_plan_and_longer_than_a_month():
    plan, later = plan_of(), MONDAY + GOOD_FOR
    said = told(plan, cancer="no", kneeling="no")
    assert not {"cancer", "kneeling"} & set(due_on(later, plan, said))
    assert {"cancer", "kneeling"} <= set(due_on(NEXT_DAY, plan_of(starts_on=NEXT_DAY), said))
    assert "kneeling" in due_on(later, plan, said, changed=True)


def test_what_a_physio_clears_is_clear_until_the_patient_says_otherwise():
    plan = plan_of()
    said = told(plan, kneeling="no")
    assert "kneeling" in positions(QUESTIONS, [said]).clear
    assert "kneeling" in positions(QUESTIONS, [said, screened(plan, kneeling="yes")]).failed
    assert "kneeling" in positions(QUESTIONS, [screened(plan, kneeling="yes"), said]).clear


def test_what_a_physio_leaves_open_again_is_asked_and_counts_as_nothing():
    plan = plan_of()
    open_again = told(plan, kneeling="unsure", cancer="unsure")
    before = told(plan, kneeling="no", cancer="yes")
    assert {"kneeling", "cancer"} <= set(due_on(MONDAY, plan, before, open_again))
    known = positions(QUESTIONS, [before, open_again])
    assert "kneeling" not in known.clear | known.failed
    assert told_by_staff([before, open_again]) == {}


def test_a_fact_that_a_physio_tells_stops_nobody():
    plan = plan_of()
    assert stop_unseen([told(plan, cancer="yes")]) is None


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda each: each.id)
@pytest.mark.parametrize("said", [Said.YES, Said.UNSURE])
def test_not_sure_counts_as_yes(question, said):
    finding = finding_of(QUESTIONS, {question.id: said})
    wanted = {
        AnswerTier.EMERGENCY: ScreeningResult.EMERGENCY,
        AnswerTier.URGENT: ScreeningResult.URGENT,
        AnswerTier.POSITION: ScreeningResult.POSITIONS,
    }
    assert finding is wanted[question.tier]
    assert finding_of(QUESTIONS, {question.id: Said.NO}) is ScreeningResult.CLEAR


def test_the_gravest_answer_decides():
    said = {"legs": Said.UNSURE, "cancer": Said.YES, "plank": Said.YES}
    assert finding_of(QUESTIONS, said) is ScreeningResult.EMERGENCY
    assert finding_of(QUESTIONS, said | {"legs": Said.NO}) is ScreeningResult.URGENT


def test_nobody_exercises_until_a_physio_has_seen_a_stop():
    plan = plan_of()
    emergency = screened(plan, legs="yes", seen=False)
    urgent = screened(plan, cancer="yes", seen=False)
    assert stop_unseen([emergency, urgent]) is emergency
    assert stop_unseen([screened(plan, legs="yes"), urgent]) is urgent
    assert (
        stop_unseen([screened(plan, legs="yes"), screened(plan, plank="yes", seen=False)]) is None
    )


def test_the_latest_answer_about_a_position_counts():
    plan = plan_of()
    said = positions(QUESTIONS, [screened(plan, plank="yes"), screened(plan, squat="unsure")])
    assert said.failed == {"squat"}
    assert "plank" in said.clear
    assert "supine" not in said.clear | said.failed


ALONE = {name: struct_with(it, instead=()) for name, it in EXERCISES.items()}
"""Our exercises without what stands in for them."""


def alone(programme):
    return plan_from(LIBRARY.programmes[programme], ALONE, MONDAY)


def clear_but(*failed):
    return Positions(frozenset(NEEDS) - set(failed), frozenset(failed))


@pytest.mark.parametrize(
    ("programme", "failed", "swaps"),
    [
        ("mid-upper-back", ("plank",), {"spider-rotation": "thread-and-reach"}),
        (
            "mid-upper-back",
            ("wrists",),
            {"spider-rotation": "seated-rotation", "tabletop-thoracic-rotation": "open-book"},
        ),
        ("mid-upper-back", ("squat",), {"toes-to-wall-squat": "wall-slide"}),
        ("mid-upper-back", ("overhead",), {"toes-to-wall-squat": "arms-down-squat"}),
        ("low-back", ("kneeling",), {"bird-dog": "standing-bird-dog"}),
    ],
)
def test_a_failed_position_takes_what_is_clear_of_it(programme, failed, swaps):
    gated = gate(plan_of(programme), EXERCISES, clear_but(*failed))
    assert {swap.exercise: swap.instead for swap in gated.swaps} == swaps
    assert {need for swap in gated.swaps for need in swap.needs} == set(failed)


def test_without_an_easier_one_only_the_very_next_harder_rung_will_do():
    low = EXERCISES["lying-chin-tuck"]
    plan = plan_of("neck")
    plan = with_(plan, items=(with_(plan.items[0], exercise=low, dose=low.dose, easier=None),))
    [swap] = gate(plan, EXERCISES, clear_but("supine")).swaps
    assert swap.instead == "chin-tuck"


def test_a_rung_nobody_was_asked_about_is_not_taken_as_good():
    unasked = Positions(frozenset({"kneeling"}), frozenset({"plank"}))
    [swap] = gate(plan_of(), EXERCISES, unasked).swaps
    assert swap.instead == "seated-rotation", "thread-and-reach needs wrists too"


def test_an_exercise_that_is_left_out_keeps_its_place_and_is_not_played():
    gated = gate(alone("mid-upper-back"), ALONE, clear_but("overhead"))
    assert [item.left_out for item in gated.plan.items] == [False, True, False]
    played = {
        work.key.position for work in works(compile_session(gated.plan, MONDAY, Part.MORNING))
    }
    assert played == {1, 3}


def test_nothing_left_is_said():
    plan = alone("low-back")
    only = with_(plan, items=plan.items[-1:])
    assert not gate(plan, ALONE, clear_but("kneeling")).empty
    assert gate(only, ALONE, clear_but("kneeling")).empty


@given(
    st.sampled_from(PROGRAMMES), st.sets(st.sampled_from(NEEDS)), st.sets(st.sampled_from(NEEDS))
)
def test_no_exercise_and_no_choice_of_a_gated_plan_needs_what_failed(programme, failed, unasked):
    plan = plan_of(programme)
    said = Positions(frozenset(NEEDS) - failed - unasked, frozenset(failed))
    gated = gate(plan, EXERCISES, said)
    assert len(gated.plan.items) == len(plan.items)
    for item, before in zip(gated.plan.items, plan.items, strict=True):
        if item.left_out:
            assert set(before.exercise.needs) & failed
            continue
        for version in item.versions:
            assert not set(version.needs) & failed
        if item.exercise != before.exercise:
            assert set(item.exercise.needs) <= said.clear
        assert item.dose.sets == before.dose.sets
    assert {swap.position for swap in gated.swaps} == {
        number
        for number, (item, before) in enumerate(zip(gated.plan.items, plan.items, strict=True), 1)
        if item.left_out or item.exercise != before.exercise
    }
