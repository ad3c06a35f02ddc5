"""What a patient can do, and how sure they are, speaks where a physio is asked to look."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace as struct_replace

from app.core.kinds import Measure, Moment
from app.core.measures.measurement import Measurement
from app.core.measures.registry import Change
from app.core.proposal_text import sentence
from app.core.record import Answer
from app.core.rules.ability import ability
from app.core.rules.assess import assess
from app.core.rules.no_change import no_change
from app.core.rules.plan_ends import plan_ends
from app.wiring import load_library
from tests.core.rules.build import Sitting, at, case, when
from tests.core.samples import MONDAY


def taken(measure, value, day, activity=None):
    name = f"{measure}-{day}-{activity}"
    return Measurement(name, measure, value, MONDAY + timedelta(days=day), when(day), activity)


def weeks(first, now, *measurements, rung=2, today=23):
    days = [
        *(Sitting(n, before=first) for n in range(5)),
        *(Sitting(today - n, before=now, sets=False) for n in (2, 1, 0)),
    ]
    return case(at(rung, squat=rung), *days, measurements=measurements)


def sure(seen, value):
    last = seen.record.sessions[-1]
    told = Answer(Measure.CONFIDENCE, Moment.AFTER, value, last.slot, last.started, "sure", last.id)
    record = struct_replace(seen.record, answers=(*seen.record.answers, told))
    return type(seen)(seen.plan, record, seen.today, seen.exercises)


BETTER = [
    ("psfs", (taken("psfs", 3, 0, "a"), taken("psfs", 6, 20, "a"))),
    ("groc", (taken("groc", 3, 20),)),
    ("sts5", (taken("sts5", 15, 0), taken("sts5", 12, 20))),
    ("chair30", (taken("chair30", 8, 0), taken("chair30", 11, 20))),
]
WORSE = [
    ("psfs", (taken("psfs", 6, 0, "a"), taken("psfs", 3, 20, "a"))),
    ("groc", (taken("groc", -3, 20),)),
    ("sts5", (taken("sts5", 12, 0), taken("sts5", 15, 20))),
    ("chair30", (taken("chair30", 11, 0), taken("chair30", 8, 20))),
]


@pytest.mark.parametrize(
    ("told", "now", "surer"),
    [
        ((), None, None),
        ((4,), 4, None),
        ((2, 8, 3), 3, Change.LITTLE),
        ((2, 1, 8), 8, Change.BETTER),
        ((8, 9, 2), 2, Change.WORSE),
    ],
)
def test_how_sure_somebody_is_from_the_first_time_to_the_last(told, now, surer):
    seen = weeks(6, 6)
    for value in told:
        seen = sure(seen, value)
    able = ability(seen)
    assert (able.sure, able.surer, able.able) == (now, surer, None)
    assert able.facts == ({} if now is None else {"sure": now})
    assert len(able.rests_on) == min(len(told), 2)


def test_of_what_measures_change_itself_the_last_counts():
    down, up = taken("groc", -3, 10), taken("groc", 3, 20)
    assert no_change(weeks(6, 6, down, up)) is None
    said = no_change(weeks(6, 6, up, taken("groc", -3, 21)))
    assert said is not None


@pytest.mark.parametrize(("told", "rows"), BETTER)
def test_who_can_do_more_has_changed_whatever_their_pain(told, rows):
    assert no_change(weeks(6, 6)).facts["pain"] == "6.0"
    assert no_change(weeks(6, 6, *rows)) is None, told


@pytest.mark.parametrize(("told", "rows"), WORSE)
@pytest.mark.parametrize("pains", [(6, 6), (6, 2), (2, 2)])
def test_who_can_do_less_is_looked_at_whatever_their_pain(told, rows, pains):
    said = no_change(weeks(*pains, *rows))
    assert said.facts["able"] == "worse", told
    assert {each.id for each in rows} <= {each.id for each in said.evidence}


def test_what_got_worse_outweighs_what_got_better():
    assert no_change(weeks(6, 2, *BETTER[0][1], *WORSE[3][1])).facts["able"] == "worse"


def test_a_little_is_neither():
    little = (taken("psfs", 3, 0, "a"), taken("psfs", 4, 20, "a"))
    assert no_change(weeks(6, 6, *little)).facts["able"] == "little"
    assert no_change(weeks(6, 2, *little)) is None


@pytest.mark.parametrize(("told", "rows"), BETTER)
def test_the_last_week_hears_all_of_it(told, rows):
    seen = sure(weeks(6, 6, *rows, today=25), 8)
    said = plan_ends(seen)
    assert (said.facts["next"], said.facts["able"], said.facts["sure"]) == ("progress", "better", 8)


@pytest.mark.parametrize(("told", "rows"), WORSE)
def test_nobody_who_can_do_less_is_sent_home(told, rows):
    assert plan_ends(sure(weeks(6, 1, today=25), 9)).facts["next"] == "discharge"
    said = plan_ends(sure(weeks(6, 1, *rows, today=25), 9))
    assert (said.facts["next"], said.facts["able"]) == ("again", "worse"), told


def test_no_harder_step_says_what_they_can_do():
    four = [Sitting(day) for day in range(4)]
    seen = sure(case(at(4, squat=4), *four, measurements=BETTER[1][1][:0]), 8)
    said = assess(seen).proposal
    assert (said.rule, said.facts["sure"]) == ("top", 8)
    rows = (taken("groc", 3, 3),)
    said = assess(sure(case(at(4, squat=4), *four, measurements=rows), 8)).proposal
    assert (said.facts["able"], said.evidence[-1].id) == ("better", "sure")


def test_a_physio_reads_it():
    words = load_library(Path("none")).texts.proposals
    said = no_change(sure(weeks(6, 2, *WORSE[0][1]), 4))
    told = sentence(said, words, lambda it: it)
    assert told.endswith("What they can do got worse. Confidence 4 of 10.")


def test_a_day_to_come_says_nothing():
    assert "able" not in no_change(weeks(6, 6, taken("groc", 4, 200))).facts


def test_of_three_times_the_first_and_the_last_are_compared():
    times = [taken("sts5", 15, 0), taken("sts5", 9, 10), taken("sts5", 15, 20)]
    able = ability(weeks(6, 6, *times))
    assert able.able is Change.LITTLE
    assert {each.id for each in able.rests_on} == {times[0].id, times[2].id}


def test_nor_does_how_sure_somebody_is_on_a_day_to_come():
    seen = case(at(2), Sitting(0), Sitting(200), today=23)
    assert ability(sure(seen, 8)).facts == {}
