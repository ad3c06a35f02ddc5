"""Each rule on the smallest record that makes it speak, and on the nearest that does not.

Every case names its source; "ours" is this kiosk's own rule, to be reviewed by a clinician.
"""

import tomllib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose
from app.core.flags import FlagKind, Tier
from app.core.kinds import Form, Measure, Moment, Outcome, Part
from app.core.maintenance import is_enough, maintained
from app.core.measures.measurement import Measurement
from app.core.proposal_text import ReasonText
from app.core.proposals import Decision, Proposal, ProposalKind
from app.core.record import Answer
from app.core.rules.assess import NewFlag, assess
from app.core.rules.plan_ends import plan_ends
from tests.core.rules.build import (
    MISSING,
    REACH,
    Sitting,
    at,
    case,
    decided,
    flag,
    history,
    home,
    settled,
    when,
)
from tests.core.samples import MONDAY

LIGHT = "providephysiotherapy.org.uk/pain-traffic-light"
OSTELO = "Ostelo 2008: 2 points or 30 percent is the change that matters"
RED_FLAGS = "physio-pedia.com/Thoracic_Back_Pain_Red_Flags: no change after 2 to 4 weeks"
OURS = "ours"

PM = Part.AFTERNOON
FOUR = (Sitting(0), Sitting(0, part=PM), Sitting(1), Sitting(2))


def but(number, **changes):
    """FOUR, with one of them changed."""
    return tuple(replace(it, **changes) if n == number else it for n, it in enumerate(FOUR))


AMBER = Sitting(0, after=5)

ELSEWHERE = {
    "not_settled",
    "away",
    "no_change",
    "plan_ends",
    "quota",
    "top",
    "hold_flag",
    "hold_old",
}
"""Rules that more than sessions make speak: tested below."""

CASES = tomllib.loads(Path(__file__).with_name("cases.toml").read_text("utf-8"))["case"]


def sitting(words):
    """A session told as in cases.toml: ``2 pm before=6 during.1=8 after=missing``."""
    told = {"during": {}, "short": {}, "why": {}}
    day, *more = words.split()
    for word in more:
        key, _, value = word.partition("=")
        name, _, position = key.partition(".")
        if key == "pm":
            told["part"] = PM
        elif key == "cut":
            told |= {"outcome": Outcome.INTERRUPTED, "sets": False}
        elif position:
            told[name][int(position)] = _value(value)
        else:
            told[name] = _value(value)
    return Sitting(int(day), **told)


def _value(text):
    known = {"missing": MISSING, "unsaid": None}
    return known[text] if text in known else int(text) if text.isdigit() else text


@pytest.mark.parametrize("told", CASES, ids=[it["told"] for it in CASES])
def test_what_speaks(told):
    said = assess(case(at(2), *map(sitting, told["sessions"]))).proposal
    assert (said.rule if said else "") == told["rule"], told["source"]


def test_every_rule_has_a_case_that_names_its_source():
    assert all(len(it["source"]) >= 4 for it in CASES)
    spoken = {it["rule"] for it in CASES} | ELSEWHERE
    assert spoken - {""} == set(ReasonText.__struct_fields__)


NO = "not settled: fewer reps of all"
ONE = "not settled, and one exercise had hurt: one rung down"
TWO = "not settled, and two had hurt"
SETTLING = [
    (LIGHT, NO, AMBER, False, (None, None, "not_settled")),
    (LIGHT, ONE, Sitting(0, during={1: 4}), False, (1, "reach-1", "not_settled")),
    (LIGHT, TWO, Sitting(0, during={1: 4, 2: 4}), False, (None, None, "not_settled")),
    (LIGHT, "settled: same dose", AMBER, True, None),
    (OURS, "rather not say: same dose, nothing known", AMBER, None, None),
]


@pytest.mark.parametrize(
    ("source", "told", "sitting", "value", "result"), SETTLING, ids=[it[1] for it in SETTLING]
)
def test_pain_that_did_not_settle(source, told, sitting, value, result):
    said = assess(case(at(2), sitting, today=1, settled=(settled("s0", value, 1),))).proposal
    assert (said and (said.position, said.to_exercise, said.rule)) == result, source


def test_a_no_stands_until_a_physio_decides_even_when_the_next_time_settles():
    both = (settled("s0", False, 1), settled("s1", True, 2))
    seen = case(at(2), AMBER, Sitting(1, after=4), today=2, settled=both)
    assert assess(seen).proposal.rule == "not_settled"
    asked = assess(seen).proposal
    after = case(
        at(2), AMBER, Sitting(1, after=4), today=2, settled=both, proposals=(decided(asked, 2),)
    )
    assert assess(after).proposal is None


def test_amber_counts_for_progress_only_once_it_has_settled():
    """Ours: a clinic that allows pain in the amber for a step up still waits for it to settle."""
    told = {"rules": {"progress_pain_max": 5}}
    amber = but(3, after=4)
    assert assess(case(at(2), *amber, **told)).proposal.rule == "hold_missing"
    yes = (settled("s3", True, 3),)
    assert assess(case(at(2), *amber, **told, today=3, settled=yes)).proposal.rule == "progress"


def test_the_lowest_on_its_ladder_goes_up_first_and_one_rung_only():
    said = assess(case(at(1), *FOUR)).proposal
    assert (said.kind, said.position) == (ProposalKind.PROGRESS, 1)
    assert (said.from_exercise, said.to_exercise) == ("reach-1", "reach-2")


def test_the_top_of_every_ladder_calls_for_a_new_goal():
    top = assess(case(at(4, squat=4), *FOUR)).proposal
    assert (top.kind, top.rule) == (ProposalKind.REVIEW, "top")


def test_no_rung_that_needs_a_position_to_avoid():
    """Source: position gates; a failed one is swapped for what is clear of it."""
    barred = {it.id: struct_replace(it, needs=("plank",)) for it in (REACH[1], REACH[3])}
    for given in ({"avoid": ("plank",)}, {}):
        plan = at(2) if given else replace(at(2), barred=("plank",))
        seen = case(plan, *FOUR, **given)
        seen = replace(seen, exercises={**seen.exercises, **barred})
        assert assess(seen).proposal.to_exercise == "squat-3"
        sore = case(plan, Sitting(0, during={1: 7}), **given)
        sore = replace(sore, exercises={**sore.exercises, **barred})
        said = assess(sore).proposal
        assert (said.to_exercise, said.to_dose.reps) == (None, 7)


def test_at_the_easiest_rung_there_are_fewer_reps():
    said = assess(case(at(0), Sitting(0, during={1: 8}))).proposal
    assert (said.kind, said.to_exercise, said.to_dose) == (
        ProposalKind.EASE,
        None,
        Dose(reps=7, sets=2),
    )


def test_where_nothing_less_is_left_a_physio_looks_at_it():
    plan = at(0)
    last = replace(plan.items[0], dose=Dose(reps=1))
    said = assess(case(replace(plan, items=(last,)), Sitting(0, during={1: 8}))).proposal
    assert (said.kind, said.rule, said.to_dose) == (ProposalKind.REVIEW, "red_during", None)


def test_the_harder_version_that_the_patient_chose_counts_the_lesser_does_not():
    harder = but(3, version={1: REACH[3]})
    assert assess(case(at(2), *harder)).proposal.position == 1
    easier = but(3, version={1: REACH[1], 2: REACH[1]})
    assert assess(case(at(2), *easier)).proposal.rule == "hold_target"


def test_reps_done_to_a_lesser_target_do_not_count():
    """Ours: a session with fewer reps, while pain that did not settle waits, proves nothing."""
    full, lesser = (
        at(2),
        replace(at(2), items=tuple(replace(it, dose=Dose(reps=7, sets=2)) for it in at(2).items)),
    )
    seen = case(full, *FOUR)
    gentle = case(lesser, *FOUR)
    assert assess(replace(gentle, plan=full)).proposal.rule == "hold_target"
    assert assess(seen).proposal.rule == "progress"


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"flags": (flag("position"),)}, "hold_flag"),
        ({"flags": (flag("position", seen_on=1),)}, "progress"),
        ({"home": (home(1, pain=6),)}, "hold_red"),
        ({"home": (home(1, pain=5),)}, "progress"),
        ({"today": 16}, "progress"),
        ({"today": 17}, "hold_old"),
    ],
)
def test_what_else_holds_a_step_up_back(more, rule):
    """Ours."""
    assert assess(case(at(2), *FOUR, **more)).proposal.rule == rule


def test_after_a_decision_the_count_begins_anew():
    """Ours: one change at a time, each tried before the next."""
    said = assess(case(at(2), *FOUR)).proposal
    assert assess(case(at(2), *FOUR, proposals=(decided(said, 2),))).proposal is None
    later = tuple(replace(it, day=it.day + 3) for it in FOUR)
    again = case(at(2), *FOUR, *later, proposals=(decided(said, 2),))
    assert assess(again).proposal.rule == "progress"
    past = (decided(said, 2, Decision.SUPERSEDED),)
    assert assess(case(at(2), *FOUR, proposals=past)).proposal.rule == "progress"


def test_sessions_of_an_older_version_do_not_count():
    old = tuple(replace(it, plan="older") for it in FOUR)
    assert assess(case(at(2), *old)).proposal is None


def test_a_lock_counts_anew_once_a_physio_has_seen_it():
    told = [(0, 2), (0.5, 2), (1, 2), (1.5, 2), (2, 3), (3, 4), (4, 5)]
    rising = tuple(
        Sitting(int(day), before=pain, part=(Part.MORNING, Part.AFTERNOON)[day % 1 > 0])
        for day, pain in told
    )
    locked = assess(case(at(2), *rising))
    assert locked.flags == (NewFlag(FlagKind.REST_PAIN, Tier.URGENT, session="s6", answer="s6-a0"),)
    kind = FlagKind.REST_PAIN
    assert assess(case(at(2), *rising, flags=(flag(kind),))).flags == ()
    seen = (flag(kind, seen_on=4),)
    assert assess(case(at(2), *rising, flags=seen)).flags == ()
    further = [Sitting(5 + n, before=pain) for n, pain in enumerate((5, 6, 7, 8))]
    assert assess(case(at(2), *rising, *further, flags=seen)).flags == ()
    again = case(at(2), *rising, *further, Sitting(9, before=9), flags=seen)
    assert [it.kind for it in assess(again).flags] == [kind]


def test_red_sessions_running_call_for_a_review_and_lock_nothing():
    reds = (Sitting(0, after=6), Sitting(1, after=7))
    said = assess(case(at(2), *reds))
    assert (said.proposal.rule, said.flags) == ("two_red", ())
    seen = case(at(2), *reds, proposals=(decided(said.proposal, 1),))
    assert assess(seen).proposal is None
    gentle = [replace(it, form=Form.FLARE) for it in reds]
    assert assess(case(at(2), *gentle)).proposal is None


CHANGE = [
    (RED_FLAGS, "after three weeks where it was", 5, 5, 21, "no_change"),
    (RED_FLAGS, "not yet three weeks", 5, 5, 20, None),
    (OSTELO, "two points better", 5, 3, 21, None),
    (OSTELO, "a third better", 4, 2, 21, None),
    (OURS, "green from the start", 3, 3, 21, None),
]


@pytest.mark.parametrize(
    ("source", "told", "first", "now", "day", "rule"), CHANGE, ids=[it[1] for it in CHANGE]
)
def test_is_it_working(source, told, first, now, day, rule):
    days = [
        *(Sitting(n, before=first) for n in range(5)),
        *(Sitting(day - n, before=now, sets=False) for n in (2, 1, 0)),
    ]
    said = assess(case(at(2), *days)).proposal
    assert (said.rule if said and said.kind is ProposalKind.REVIEW else None) == rule, source


def test_the_end_of_the_plan_is_said_once():
    """Ours."""
    assert assess(case(at(2), Sitting(0), today=23)).proposal is None
    ends = assess(case(at(2), Sitting(0), today=24)).proposal
    assert (ends.kind, ends.rule, ends.evidence[0].table) == (
        ProposalKind.REVIEW,
        "plan_ends",
        "plan",
    )
    told = (decided(ends, 24),)
    assert assess(case(at(2), Sitting(0), today=27, proposals=told)).proposal is None


def rated(value, day):
    return Measurement(f"psfs-{day}", "psfs", value, MONDAY + timedelta(days=day), when(day), "a")


@pytest.mark.parametrize(
    ("rung", "pains", "sure", "activities", "after"),
    [
        (2, (6, 6), 5, (), "again"),
        (2, (6, 4), 9, (), "progress"),
        (2, (6, 2), 5, (), "progress"),
        (2, (6, 2), 8, (), "discharge"),
        (4, (6, 4), 5, (), "maintenance"),
        (2, (6, 6), 5, (rated(3, 0), rated(6, 20)), "progress"),
        (2, (6, 6), 5, (rated(3, 0), rated(4, 20)), "again"),
    ],
)
def test_what_may_come_after_the_plan_is_said_with_its_evidence(
    rung, pains, sure, activities, after
):
    """Ours."""
    first, now = pains
    days = [*(Sitting(n, before=first) for n in range(5)), Sitting(23, before=now)]
    seen = case(at(rung, squat=rung), *days, today=24, measurements=activities)
    told = Answer(Measure.CONFIDENCE, Moment.AFTER, sure, seen.record.sessions[-1].slot, when(23))
    seen = replace(seen, record=struct_replace(seen.record, answers=(*seen.record.answers, told)))
    said = plan_ends(seen)
    assert said.facts["next"] == after
    assert (said.facts["sessions"], said.facts["baseline"]) == (6, first)
    tables = {it.table for it in said.evidence}
    assert tables == {"plan", "answer", *(["measurement"] if activities else [])}


def test_after_the_weeks_it_goes_on_three_times_a_week_until_somebody_decides():
    plan = at(2)
    last = plan.ends_on
    week = [last + timedelta(days=n) for n in range(1, 8)]
    assert not maintained(plan, last)
    assert all(maintained(plan, day) for day in week)
    assert not maintained(replace(plan, ended_on=last), week[0])
    told = [Sitting((week[n] - MONDAY).days) for n in (0, 2, 4)]
    done = [is_enough(plan, history(plan, *told), day) for day in week]
    assert done == [True, False, True, False, True, True, True]
    assert not is_enough(plan, history(plan, *told), week[0] + timedelta(days=7))


def test_two_that_ask_for_the_same_are_the_same_whatever_they_rest_on():
    one = assess(case(at(2), *FOUR)).proposal
    other = assess(case(at(2), *FOUR, Sitting(3))).proposal
    assert one != other
    assert one.same_as(other)
    assert not one.same_as(Proposal(ProposalKind.HOLD, "hold_pain", ()))
