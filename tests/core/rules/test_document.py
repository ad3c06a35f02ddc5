"""docs/clinical-rules.md says what the content says."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import asdict

from app.core import flags, gentle_form, goals
from app.core.adherence import ON_TRACK, SOMETIMES
from app.core.flags import SORE_AGAIN_DAYS
from app.core.goals import STEPS, WEEKLY_TIMES
from app.core.ladder import ladder
from app.core.lessons import cues
from app.core.lessons.choice import AGAIN_DAYS, RECALL_DAYS
from app.core.measures.registry import MEASURES
from app.core.proposal_text import ReasonText
from app.core.rules import (
    easing,
    flare,
    looked,
    no_change,
    plan_ends,
    quota,
    rest_pain,
    rising,
)
from app.core.rules.rest_pain import FIRST_ANSWERS
from app.core.safety import due, rows
from app.core.safety.due import GOOD_FOR
from app.core.safety.questions import AnswerTier
from app.core.session import steps
from app.usecases import hindsight
from tests.core.content import EXERCISES, LIBRARY, PROGRAMMES

WORDS = (Path(__file__).parents[3] / "docs" / "clinical-rules.md").read_text("utf-8")
ROWS = dict(re.findall(r"^\| `([a-z]\w+)` \| (\d+) \|", WORDS, re.MULTILINE))
FIXED = dict(re.findall(r"^\| `([A-Z]\w+)` \| ([\d.]+) \| [^|]+ \| [^|]+ \|$", WORDS, re.MULTILINE))
ROOMS = (
    *(flare, flags, rest_pain, rising, looked, easing, gentle_form, quota, no_change, plan_ends),
    *(cues, steps, due, rows, goals, hindsight),
)
NOT_CLINICAL = {"NEVER", "AGAIN_DAYS", "MOST_REPS", "WEEKLY_STEP", "MOST_TIMES", "LONGEST_STEP"}
"""Told elsewhere in words, or no rule of the field."""


def fixed(room):
    """The numbers that stand in a file, as the document has them."""
    for name, value in vars(room).items():
        if not name.isupper() or name in NOT_CLINICAL:
            continue
        if isinstance(value, timedelta):
            days = value.days or value.seconds // 60
            yield name, f"{days:g}"
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield name, f"{value:g}"


def test_every_fixed_number_is_that_of_the_code_and_has_a_source():
    known = {name: value for room in ROOMS for name, value in fixed(room)}
    assert known == FIXED


@pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=lambda it: it.id)
def test_every_number_is_that_of_the_content(programme):
    assert {name: int(number) for name, number in ROWS.items()} == asdict(programme.rules)


def test_every_number_has_a_meaning_and_a_source():
    for name in ROWS:
        cells = re.search(rf"^\| `{name}` \|(.*)\|$", WORDS, re.MULTILINE)[1].split("|")
        assert all(cell.strip() for cell in cells), name
        assert len(cells) == 3, name


def test_every_rule_is_explained():
    named = set(re.findall(r"`(\w+)", WORDS))
    rules = {"hold_" if it.startswith("hold_") else it for it in ReasonText.__struct_fields__}
    assert rules <= named


def test_where_a_rise_is_counted_from():
    assert f"the median of the first {FIRST_ANSWERS} answers before exercise" in WORDS


def test_how_often_a_flare_up_is_flagged():
    assert f"no sooner than {SORE_AGAIN_DAYS} days later" in WORDS


def test_the_bands_of_adherence():
    assert f"At least {ON_TRACK} %" in WORDS
    assert f"{SOMETIMES} to {ON_TRACK - 1} %" in WORDS


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda it: it.id)
def test_every_measure_has_its_range_its_change_and_its_source(measure):
    change = "–" if measure.change is None else f"{measure.change:g}"
    cells = (f"`{measure.id}`", f"{measure.low} to {measure.high}", measure.better or "–", change)
    assert f"| {' | '.join(cells)} | {measure.source} |" in WORDS


def test_when_questions_and_lessons_come_again():
    assert f"{GOOD_FOR.days} days after the last time" in WORDS
    *first, last = RECALL_DAYS
    assert f"{', '.join(map(str, first))} and {last} days" in WORDS
    assert f"no sooner than after {AGAIN_DAYS} days" in WORDS
    assert all(f"| {tier} | " in WORDS for tier in AnswerTier)


def test_the_goal_ladder():
    words = " ".join(WORDS.split())
    assert f"It has {STEPS} steps" in words
    assert f"on {WEEKLY_TIMES} days until a physio" in words


STANDS_ON = {
    AnswerTier.EMERGENCY: "first screen",
    AnswerTier.URGENT: "second screen",
    AnswerTier.POSITION: "positions",
}


@pytest.mark.parametrize("question", LIBRARY.safety, ids=lambda it: it.id)
def test_where_each_safety_question_went(question):
    for_staff = question.lasting or question.tier is AnswerTier.POSITION
    month = "yes, if the patient answered it" if for_staff else "yes"
    cells = (
        f"`{question.id}`",
        LIBRARY.texts.safety[question.id].staff,
        STANDS_ON[question.tier],
        question.group or "–",
        "yes" if for_staff else "no",
        "no" if question.lasting and not question.begins else month,
    )
    assert f"| {' | '.join(cells)} |" in WORDS


def test_no_safety_question_is_named_that_is_not_asked():
    table = WORDS.split("Where each question went")[1].split("\n\n")[1]
    assert set(re.findall(r"^\| `(\w+)`", table, re.MULTILINE)) == {it.id for it in LIBRARY.safety}


def test_what_stands_in_is_told_with_its_dose():
    told = {
        name: re.findall(r"`([\w-]+)`", others)
        for name, others in re.findall(r"^\| `([\w-]+)` \| (`.*`) \|$", WORDS, re.MULTILINE)
    }
    assert told == {it.id: list(it.instead) for it in EXERCISES.values() if it.instead}
    rows = re.findall(r"^\| `([\w-]+)` \| (\d+) \| (\d+) \| \S.* \|$", WORDS, re.MULTILINE)
    doses = {name: (int(reps), int(hold)) for name, reps, hold in rows}
    assert len(doses) >= 8
    for name, dose in doses.items():
        assert dose == (EXERCISES[name].dose.reps, EXERCISES[name].dose.hold_s), name
    used = {name for names in told.values() for name in names} - set(told)
    ladders = {rung.id for name in used for rung in ladder(EXERCISES[name], EXERCISES)}
    planned = {item.exercise for programme in PROGRAMMES.values() for item in programme.items}
    feet = {ladder(EXERCISES[name], EXERCISES)[0].id for name in planned}
    assert set(doses) == {
        it for it in ladders if ladder(EXERCISES[it], EXERCISES)[0].id not in feet
    }
