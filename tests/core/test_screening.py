"""What answers to the safety questions come to, the gravest and the latest first."""

from datetime import UTC, datetime

import pytest

from app.core.flags import Flag, FlagKind, Tier
from app.core.safety.questions import AnswerTier, SafetyQuestion, Said
from app.core.safety.screening import (
    Positions,
    Screening,
    ScreeningResult,
    asked_before,
    finding_of,
    latest,
    positions,
    stop_unseen,
    told_by_staff,
    yeses,
)
from app.core.safety.unwell import EMERGENCIES, UnwellSign, kind_of, tier_of, unwell_unseen
from tests.core.samples import MONDAY

EMERGENCY, URGENT, POSITION = AnswerTier
QUESTIONS = (
    SafetyQuestion(id="help", tier=EMERGENCY),
    SafetyQuestion(id="first", tier=URGENT),
    SafetyQuestion(id="plank", tier=POSITION, need="plank"),
    SafetyQuestion(id="squat", tier=POSITION, need="squat"),
)
YES, NO, UNSURE = Said


def screening(name, finding=ScreeningResult.CLEAR, seen=False, staff=False, **answers):
    return Screening(name, "sample", MONDAY, MONDAY, finding, answers, seen, staff)


@pytest.mark.parametrize("said", [YES, UNSURE])
def test_the_gravest_answer_decides_and_not_sure_is_a_yes(said):
    each = {"plank": said}
    assert finding_of(QUESTIONS, {}) is ScreeningResult.CLEAR
    assert finding_of(QUESTIONS, {"help": NO, "plank": NO}) is ScreeningResult.CLEAR
    assert finding_of(QUESTIONS, each) is ScreeningResult.POSITIONS
    assert finding_of(QUESTIONS, each | {"first": said}) is ScreeningResult.URGENT
    assert finding_of(QUESTIONS, each | {"help": said}) is ScreeningResult.EMERGENCY
    answers = dict.fromkeys(("help", "first", "plank", "squat"), said) | {"squat": NO}
    assert [it.id for it in yeses(QUESTIONS, answers, EMERGENCY, POSITION)] == ["help", "plank"]
    assert yeses(QUESTIONS, answers) == ()


def test_the_gravest_stop_that_nobody_has_seen_and_of_its_kind_the_latest():
    grave, urgent = ScreeningResult.EMERGENCY, ScreeningResult.URGENT
    rounds = [
        screening("a", grave, seen=True),
        screening("b", urgent),
        screening("c", urgent),
        screening("d", ScreeningResult.POSITIONS),
    ]
    assert stop_unseen(rounds).id == "c"
    assert stop_unseen([*rounds, screening("e", grave), screening("f", urgent)]).id == "e"
    assert stop_unseen([screening("e", grave), screening("f", grave), *rounds]).id == "f"
    assert stop_unseen([rounds[0], rounds[3]]) is None


def test_the_last_answer_counts_and_what_staff_left_open_is_asked():
    rounds = [
        screening("a", plank=YES, squat=NO),
        screening("b", staff=True, plank=NO, squat=UNSURE, help=NO),
        screening("c", help=UNSURE),
    ]
    assert {name: it.id for name, it in latest(rounds).items()} == {"plank": "b", "help": "c"}
    assert told_by_staff(rounds) == {"plank": NO}
    assert positions(QUESTIONS, rounds) == Positions(frozenset(["plank"]), frozenset())
    assert positions(QUESTIONS, rounds[:1]) == Positions(frozenset(["squat"]), frozenset(["plank"]))
    unsure = screening("d", plank=UNSURE)
    assert positions(QUESTIONS, [*rounds, unsure]).failed == {"plank"}
    assert asked_before("squat", rounds)
    assert asked_before("help", rounds)
    assert not asked_before("help", rounds[:2]), "staff are not the patient"
    assert not asked_before("first", rounds)


def test_later_answers_outweigh_and_what_failed_outweighs_what_is_clear():
    known = Positions(frozenset(["plank", "prone"]), frozenset(["squat", "supine"]))
    found = known.but(clear=["squat", "plank", "quadruped"], failed=["plank", "quadruped"])
    assert found.clear == {"prone", "squat"}
    assert found.failed == {"supine", "plank", "quadruped"}
    assert known.but() == known


def flag(name, kind, tier, seen=False):
    now = datetime(2026, 11, 23, tzinfo=UTC)
    return Flag(name, "patient", kind, tier, now, seen=now if seen else None)


def test_the_gravest_sign_of_being_unwell_and_of_its_tier_the_latest():
    chest, dizzy = UnwellSign.CHEST, UnwellSign.DIZZY
    flags = [
        flag("a", kind_of(chest), tier_of(chest), seen=True),
        flag("b", kind_of(dizzy), tier_of(dizzy)),
        flag("c", FlagKind.UNWELL, Tier.URGENT),
        flag("d", FlagKind.RED_PAIN, Tier.EMERGENCY),
    ]
    assert unwell_unseen(flags).id == "c"
    grave = [flag(name, kind_of(chest), tier_of(chest)) for name in "ef"]
    assert unwell_unseen([*grave, *flags]).id == "f"
    assert unwell_unseen([flags[0], flags[3]]) is None
    assert {it for it in UnwellSign if tier_of(it) is Tier.EMERGENCY} == EMERGENCIES
