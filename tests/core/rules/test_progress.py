"""Ready for the next rung: which sessions make it up, what was done, and what speaks against it."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as struct_replace

from app.core.kinds import Outcome, Part
from app.core.plan_edit import set_own
from app.core.rules.progress import (
    come_to,
    obstacles,
    pain_limit,
    progress,
    recent_reds,
    targets_met,
    window,
)
from tests.core.rules.build import (
    MARCH,
    MISSING,
    REACH,
    SQUAT,
    Sitting,
    case,
    home,
    settled,
    three,
)

PM = Part.AFTERNOON
FOUR = (Sitting(0), Sitting(0, part=PM), Sitting(1), Sitting(2))
LADDERS = REACH, SQUAT, MARCH


def on(*rungs):
    """The plan with each exercise on its rung."""
    return replace(three(), items=tuple(three(rung).items[n] for n, rung in enumerate(rungs)))


@pytest.mark.parametrize(
    ("rungs", "position"),
    [((2, 2, 2), 1), ((2, 1, 1), 2), ((2, 3, 1), 3), ((4, 4, 3), 3), ((4, 2, 1), 3)],
)
def test_the_one_lowest_on_its_ladder_then_the_first(rungs, position):
    said = progress(case(on(*rungs), *FOUR))
    rungs_of, now = LADDERS[position - 1], rungs[position - 1]
    assert (said.position, said.from_exercise) == (position, rungs_of[now].id)
    assert said.to_exercise == rungs_of[now + 1].id
    sets = [it.id.split("-")[1] for it in said.evidence if it.table == "set_result"]
    assert set(sets) == {str(position)}
    assert said.facts == {"sessions": 4, "days": 3, "pain": 1, "effort": 4}


def test_it_says_the_most_of_what_was_told():
    told = [replace(it, before=n % 3, after=3 - n % 2, effort=3 + n) for n, it in enumerate(FOUR)]
    said = progress(case(three(), *told))
    assert (said.facts["pain"], said.facts["effort"]) == (3, 6)


@pytest.mark.parametrize(
    ("rules", "count"),
    [
        ({}, 4),
        ({"progress_sessions": 3, "progress_days": 2}, 3),
        ({"progress_sessions": 2, "progress_days": 3}, 3),
        ({"progress_sessions": 2, "progress_days": 2}, 2),
        ({"progress_sessions": 5}, 0),
        ({"progress_days": 4}, 0),
    ],
)
def test_the_last_sessions_as_few_as_make_up_number_and_days(rules, count):
    seen = case(three(), *FOUR, rules=rules)
    for found in (window(seen), window(seen, 2)):
        assert [it.id for it in found] == [f"s{n}" for n in range(4 - count, 4)]


def test_sessions_in_one_sitting_are_one():
    assert len(window(case(three(), Sitting(0), Sitting(0), Sitting(1), Sitting(2)))) == 0
    assert len(window(case(three(), *FOUR, Sitting(2)))) == 5


@pytest.mark.parametrize(
    ("measured", "asked", "enough"),
    [(1, 2, True), (1, 3, False), (2, 3, True), (2, 4, True), (2, 5, False), (3, 5, True)],
)
def test_half_of_them_were_seen_here(measured, asked, enough):
    told = [Sitting(day) for day in range(measured)]
    more = tuple(home(day, pain=1) for day in range(12))
    rules = {"progress_sessions": asked, "progress_days": 2}
    assert bool(window(case(three(), *told, home=more, today=12, rules=rules))) is enough


@pytest.mark.parametrize("position", [1, 2, 3])
def test_for_one_exercise_those_that_had_no_time_for_it_do_not_count(position):
    rushed = replace(FOUR[3], why={position: "no_time"})
    seen = case(three(), *FOUR[:3], rushed)
    assert len(come_to(seen, seen.sessions, position)) == 3
    others = {1, 2, 3} - {position}
    assert all(len(come_to(seen, seen.sessions, it)) == 4 for it in others)
    assert window(seen, position) == ()
    assert len(window(case(three(), *FOUR[:3], rushed, Sitting(3)), position)) == 5


def changed(**of_set):
    """A session, with the second set of the second exercise changed."""
    seen = case(three(), Sitting(0))
    (session,) = seen.record.sessions
    sets = tuple(
        struct_replace(it, **of_set) if (it.position, it.number) == (2, 2) else it
        for it in session.sets
    )
    return seen, struct_replace(session, sets=sets)


@pytest.mark.parametrize(
    ("of_set", "met"),
    [
        ({}, True),
        ({"reps": 11}, True),
        ({"reps": 10}, True),
        ({"reps": 9}, False),
        ({"reps": 0}, False),
        ({"exercise": "squat-3"}, True),
        ({"exercise": "squat-1"}, False),
        ({"exercise": "reach-2"}, False),
        ({"number": 1}, False),
        ({"number": 3}, False),
        ({"position": 1}, False),
        *(({"outcome": it}, it is Outcome.DONE) for it in Outcome),
        ({"outcome": None}, False),
    ],
)
def test_every_set_to_its_target_as_planned_or_harder(of_set, met):
    seen, session = changed(**of_set)
    assert targets_met(seen, session, 2) is met
    assert targets_met(seen, session, 3)


def test_each_side_and_more_sets_than_two():
    seen = case(three(), Sitting(0))
    (session,) = seen.record.sessions
    left = tuple(it for it in session.sets if (it.position, it.side) != (1, "right"))
    assert not targets_met(seen, struct_replace(session, sets=left), 1)
    for sets in (1, 2, 3):
        items = [replace(it, dose=struct_replace(it.dose, sets=sets)) for it in three().items]
        other = replace(seen, plan=replace(three(), items=tuple(items)))
        assert targets_met(other, session, 2) is (sets <= 2)


@pytest.mark.parametrize(
    ("usual", "rise", "limit"), [(-1, 2, 3), (1, 2, 3), (3, 2, 4), (5, 2, 6), (5, 1, 5), (3, 4, 6)]
)
def test_the_most_pain_that_lets_anybody_go_up(usual, rise, limit):
    plan = set_own(set_own(three(), "usual", usual), "usual_rise", rise)
    assert pain_limit(case(plan)) == limit


@pytest.mark.parametrize(("day", "counts"), [(2, False), (3, True), (4, True), (10, True)])
def test_red_of_the_last_week_here_or_at_home(day, counts):
    calm = [Sitting(0, before=2), Sitting(1, before=2)]
    here = case(three(), *calm, Sitting(day, before=2, after=7), today=10)
    assert [it.table for it in recent_reds(here)] == ["answer"] * counts
    there = case(three(), *calm, home=(home(day, pain=7),), today=10)
    assert [it.table for it in recent_reds(there)] == ["home_entry"] * counts
    mild = tuple(home(5, pain=pain, part=part) for pain, part in ((5, PM), (3, Part.MORNING)))
    assert recent_reds(case(three(), *calm, home=(*mild, home(6)), today=10)) == ()


def told_of(*told, **more):
    seen = case(three(), *told, **more)
    return [*obstacles(seen, seen.sessions)]


@pytest.mark.parametrize(
    ("last", "more", "found"),
    [
        ({}, {}, []),
        ({"before": 3}, {}, []),
        ({"after": 4}, {"settled": (settled("s3", True, 3),), "today": 3}, ["pain"]),
        ({"after": 4}, {}, ["pain", "missing"]),
        ({"effort": 6}, {}, []),
        ({"effort": 7}, {}, ["effort"]),
        ({"effort": None}, {}, ["missing"]),
        ({"effort": MISSING}, {}, ["missing"]),
        ({"before": MISSING}, {}, ["missing"]),
        ({"after": 7}, {}, ["red", "pain", "missing"]),
        ({}, {"today": 16}, []),
        ({}, {"today": 17}, ["old"]),
        ({"after": 7}, {"today": 10}, ["pain", "missing"]),
    ],
)
def test_what_speaks_against_it(last, more, found):
    assert told_of(*FOUR[:3], replace(FOUR[3], **last), **more) == found


def test_what_is_ones_usual_need_not_settle():
    sore = [replace(it, before=5, after=5) for it in FOUR]
    assert told_of(*sore) == []
    assert told_of(*sore[:3], replace(sore[3], after=6)) == ["missing"]


def test_where_no_pain_is_green_the_least_is_to_settle():
    calm = [replace(it, before=0, after=0) for it in FOUR]
    assert told_of(*calm, rules={"green_max": 0}) == []
    assert told_of(*calm[:3], replace(calm[3], after=1), rules={"green_max": 0}) == ["missing"]


def test_one_rep_that_was_not_done_is_not_met():
    seen = case(three(doses=(10, 1, 10)), Sitting(0))
    (session,) = seen.record.sessions
    assert targets_met(seen, session, 2)
    left = tuple(it for it in session.sets if (it.position, it.number) != (2, 2))
    assert not targets_met(seen, struct_replace(session, sets=left), 2)
