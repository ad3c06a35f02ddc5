"""What comes down: which exercise, how far, when a physio looks first, and after days away."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose
from app.core.kinds import Outcome
from app.core.proposals import Decision, Evidence, Proposal, ProposalKind, StoredProposal
from app.core.rules.applying import applied
from app.core.rules.assess import assess
from app.core.rules.standing import GO, May, Standing, plan_now, standing
from tests.core.rules.build import EXERCISES, REACH, SQUAT, Sitting, at, case, settled, when

EASE, REVIEW, PROGRESS = ProposalKind.EASE, ProposalKind.REVIEW, ProposalKind.PROGRESS
HARD = {1: "too_hard", 2: "too_hard"}


def stored(proposal, day, decision=Decision.ACCEPTED):
    name = f"decided-{proposal.rule}-{day}"
    return StoredProposal(
        name, "patient", "plan", proposal, when(day, 10), decision, when(day, 10.5)
    )


def took(day, rule="too_hard", position=1, kind=EASE, to="reach-1", **facts):
    """What a physio accepted on ``day``."""
    rows = (Evidence("session", "s0"),)
    return stored(Proposal(kind, rule, rows, position, None, to, facts=facts), day)


def test_the_one_that_was_eased_before_is_not_eased_again_before_the_other():
    hard = (Sitting(1, why=HARD), Sitting(2, why=HARD))
    assert assess(case(at(2), *hard)).proposal.position == 1
    later = case(at(2), *hard, proposals=(took(0),))
    assert assess(later).proposal.position == 2


def test_after_two_reductions_a_physio_looks_before_the_next():
    hard = (Sitting(3, why={1: "too_hard"}), Sitting(4, why={1: "too_hard"}))
    once = assess(case(at(2), *hard, proposals=(took(0),))).proposal
    assert (once.kind, once.rule) == (EASE, "too_hard")
    twice = assess(case(at(2), *hard, proposals=(took(0), took(1, "hard_work")))).proposal
    assert (twice.kind, twice.to_exercise, twice.facts["times"]) == (REVIEW, None, 2)
    looked = (took(0), took(1), took(2, kind=REVIEW, to=None))
    assert assess(case(at(2), *hard, proposals=looked)).proposal.kind is EASE
    declined = (took(0), stored(took(1).proposal, 1, Decision.DECLINED))
    assert assess(case(at(2), *hard, proposals=declined)).proposal.kind is EASE


def reduced(reps, squat=10):
    """The plan with fewer reps of both, on the easiest rungs."""
    plan = at(0, 0)
    items = tuple(
        replace(item, dose=Dose(reps=each, sets=2))
        for item, each in zip(plan.items, (reps, squat), strict=True)
    )
    return replace(plan, items=items, id="now", made=when(1, 7))


@pytest.mark.parametrize(("reps", "less"), [(10, 7), (7, 5), (6, 5), (5, None), (4, None)])
def test_no_step_down_leads_under_half_of_what_was_prescribed(reps, less):
    told = (Sitting(0), Sitting(1, during={1: 7}, plan="now"))
    seen = replace(case(at(0, 0), *told), plan=reduced(reps))
    said = assess(seen).proposal
    if less is None:
        assert (said.kind, said.to_dose) == (REVIEW, None)
    else:
        assert (said.kind, said.to_dose.reps) == (EASE, less)


@pytest.mark.parametrize(
    ("reps", "kind", "percent", "today"), [(7, EASE, 28, 5), (5, REVIEW, None, 5)]
)
def test_nor_does_what_is_done_while_unsettled_pain_waits(reps, kind, percent, today):
    told = (Sitting(0), Sitting(1, after=5, plan="now"))
    seen = replace(
        case(at(0, 0), *told, today=2, settled=(settled("s1", False, 2),)), plan=reduced(reps, 7)
    )
    said = assess(seen).proposal
    assert (said.kind, said.rule, said.facts.get("percent")) == (kind, "not_settled", percent)
    assert [it.dose.reps for it in plan_now(seen).items] == [today, 5]


def test_the_dose_of_a_rung_counts_though_it_was_only_ever_done_with_fewer_reps():
    """As while pain that did not settle waits."""
    told = Sitting(2, during={1: 7}, plan="now", sets=True)
    down = took(1, "not_settled", to="reach-0")
    seen = replace(case(reduced(5), told, proposals=(down,)), plan=reduced(5))
    assert assess(seen).proposal.kind is REVIEW


def test_a_timed_dose_has_the_same_floor():
    timed = replace(at(0).items[0], dose=Dose(reps=5, seconds=21))
    plan = replace(at(0), items=(timed,))
    took_off = Proposal(
        EASE, "red_during", (), 1, "reach-0", to_dose=timed.dose, facts={"percent": 30}
    )
    sore = case(plan, Sitting(1, during={1: 7}), proposals=(stored(took_off, 0),))
    assert assess(sore).proposal.to_dose.seconds >= 15
    again = replace(plan, items=(replace(timed, dose=Dose(reps=5, seconds=15)),))
    more = (stored(took_off, 0), stored(struct_replace(took_off, facts={"percent": 28}), 0))
    seen = case(again, Sitting(1, during={1: 7}), proposals=more, rules={"ease_times": 9})
    assert assess(seen).proposal.kind is REVIEW


TWICE = (Sitting(3, effort=8), Sitting(4, effort=9))


def test_hard_work_eases_what_went_up_last_else_the_highest():
    highest = assess(case(at(2, squat=3), *TWICE)).proposal
    assert (highest.kind, highest.rule, highest.to_exercise) == (EASE, "hard_work", "squat-2")
    up = took(1, "progress", 1, PROGRESS, to="reach-2")
    assert assess(case(at(2, squat=3), *TWICE, proposals=(up,))).proposal.to_exercise == "reach-1"
    assert highest.facts == {"sessions": 2, "effort": 8}


def test_red_now_and_then_calls_for_a_review_whatever_was_decided_in_between():
    told = [Sitting(day, during={1: 7} if day % 2 == 0 else {}) for day in range(5)]
    seen = case(at(2), *told, proposals=(took(1, "red_during"), took(3, "red_during")))
    said = assess(seen).proposal
    assert (said.kind, said.rule, said.facts) == (
        *(REVIEW, "often_red"),
        {"sessions": 3, "of": 5, "pain": 7},
    )
    looked = case(at(2), *told, proposals=(took(3, "red_during", kind=REVIEW, to=None),))
    assert assess(looked).proposal.rule == "red_during"


UP = took(2, "progress", 1, PROGRESS, to="reach-2")
WENT = (Sitting(0, version={1: REACH[1]}), Sitting(1, version={1: REACH[1]}))


def test_the_first_day_back_is_one_rung_down_and_then_it_is_the_plan():
    back = case(at(2), Sitting(0, version={1: REACH[1]}), Sitting(1), today=11)
    assert standing(back) == Standing(May.GENTLY, "away")
    reach, squat = plan_now(back).items
    assert (reach.exercise, reach.easier, squat.exercise) == (REACH[1], REACH[0], SQUAT[2])
    assert (reach.dose.reps, squat.dose.reps) == (10, 7)
    assert standing(case(at(2), Sitting(0), Sitting(1), today=10)) == GO
    assert standing(case(at(2), Sitting(0), Sitting(11), today=12)) == GO
    assert standing(case(at(2), Sitting(0), Sitting(11), today=11)).may is May.GENTLY
    assert standing(case(at(2), today=20)) == GO


def test_who_is_back_is_led_to_no_rung_that_the_plan_or_a_position_bars():
    plan = at(2)
    fixed = replace(plan, items=(replace(plan.items[0], easier=None), plan.items[1]))
    lower = {1: REACH[1], 2: SQUAT[1]}
    back = case(fixed, Sitting(0, version=lower), today=12, avoid=("plank",))
    barred = {"squat-1": struct_replace(SQUAT[1], needs=("plank",))}
    items = plan_now(replace(back, exercises={**EXERCISES, **barred})).items
    assert [(it.exercise.id, it.dose.reps) for it in items] == [("reach-2", 7), ("squat-2", 7)]


def test_a_step_up_never_tried_is_not_asked_and_is_taken_back():
    seen = case(at(2), *WENT, today=14, proposals=(UP,))
    said = assess(seen).proposal
    assert (said.kind, said.rule, said.position, said.to_exercise, said.facts) == (
        *(EASE, "away", 1, "reach-1"),
        {"days": 13},
    )
    assert applied(seen.plan, said, EXERCISES).items[0].exercise == REACH[1]
    returned = (*WENT, Sitting(14, version={1: REACH[1], 2: SQUAT[1]}))
    day_after = case(at(2), *returned, today=15, proposals=(UP,))
    assert [it.exercise.id for it in plan_now(day_after).items] == ["reach-1", "squat-2"]
    left = (UP, stored(said, 14, Decision.DECLINED))
    assert standing(case(at(2), *returned, today=15, proposals=left)) == GO
    tried = (*WENT, Sitting(3), Sitting(14))
    assert standing(case(at(2), *tried, today=15, proposals=(UP,))) == GO


def test_it_rests_on_the_last_session_that_was_done():
    said = assess(case(at(2), *WENT, today=14, proposals=(UP,))).proposal
    assert said.evidence[0] == Evidence("session", "s1")
    assert Evidence("session", "s0") not in said.evidence


STOOD_IN = {1: SQUAT[4]}


@pytest.mark.parametrize(
    ("told", "more", "rule"),
    [
        ((Sitting(0, during={1: 7}, version=STOOD_IN),), {}, "red_during"),
        (
            tuple(Sitting(day, why={1: "too_hard"}, version=STOOD_IN) for day in (0, 1)),
            {},
            "too_hard",
        ),
        (
            (Sitting(0, during={1: 5}, version=STOOD_IN),),
            {"today": 1, "settled": (settled("s0", False, 1),)},
            "not_settled",
        ),
    ],
)
def test_what_was_told_in_a_stand_in_is_a_review_and_eases_nothing(told, more, rule):
    said = assess(case(at(2), *told, **more)).proposal
    assert (said.kind, said.rule, said.to_exercise, said.to_dose) == (REVIEW, rule, None, None)
    assert (said.position, said.from_exercise) == (1, "squat-4")


def test_an_easier_rung_that_a_position_led_to_is_a_stand_in_one_that_was_chosen_is_not():
    sore = (Sitting(0, during={1: 7}, version={1: REACH[1]}),)
    assert assess(case(at(2), *sore)).proposal.kind is EASE
    gated = {"reach-2": struct_replace(REACH[2], needs=("plank",))}
    plan = at(2)
    item = replace(plan.items[0], exercise=gated["reach-2"])
    seen = case(replace(plan, items=(item, plan.items[1])), *sore, avoid=("plank",))
    assert assess(replace(seen, exercises={**EXERCISES, **gated})).proposal.kind is REVIEW


def test_a_session_left_before_it_came_to_the_exercise_says_nothing_of_it():
    hard = Sitting(0, why={1: "too_hard"})
    left = Sitting(1, outcome=Outcome.STOPPED, sets=False)
    assert assess(case(at(2), hard, left, replace(hard, day=2))).proposal.rule == "too_hard"
