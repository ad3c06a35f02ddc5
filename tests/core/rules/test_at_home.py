"""Sessions at home count towards a step up, with a lower weight than measured ones."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.kinds import Form, Part
from app.core.rules.assess import assess
from app.core.rules.at_home import counted_at_home, home_beside, weight_of
from app.core.rules.progress import window
from tests.core.rules.build import MADE, Sitting, at, case, home, when
from tests.core.samples import MONDAY

TWO = (Sitting(0), Sitting(7))
EVERY_DAY = tuple(home(day, pain=2) for day in range(1, 7))


def rule(seen):
    said = assess(seen).proposal
    return said and said.rule


def test_two_measured_and_four_at_home_are_enough():
    said = assess(case(at(2), *TWO, home=EVERY_DAY)).proposal
    assert said.rule == "progress"
    assert said.facts["home"] == 6
    assert (said.facts["days"], said.facts["pain"]) == (8, 2)
    assert sum(each.table == "home_entry" for each in said.evidence) == 6


@pytest.mark.parametrize(
    ("told", "more"),
    [
        ("two are half the weight of one", {"home": EVERY_DAY[:3]}),
        ("no pain told", {"home": tuple(home(day) for day in range(1, 7))}),
        ("not done", {"home": tuple(home(day, pain=1, done=False) for day in range(1, 7))}),
        ("too sore", {"home": tuple(home(day, pain=5) for day in range(1, 7))}),
        ("of no weight", {"home": EVERY_DAY, "rules": {"home_percent": 0}}),
        ("less weight", {"home": EVERY_DAY, "rules": {"home_percent": 30}}),
        ("before the first measured one", {"home": tuple(home(-n, pain=1) for n in range(1, 7))}),
    ],
)
def test_what_is_not_enough(told, more):
    assert rule(case(at(2), *TWO, **more)) is None, told


def test_half_is_measured():
    """However much was done at home: one session that was seen is too little."""
    seen = case(at(2), Sitting(0), today=8, home=tuple(home(day, pain=1) for day in range(1, 8)))
    assert window(seen) == ()
    five = case(at(2), *TWO, home=EVERY_DAY, rules={"progress_sessions": 5})
    assert window(five) == ()
    assert (
        len(
            window(
                replace(
                    five,
                    plan=replace(
                        five.plan, rules=struct_replace(five.plan.rules, progress_sessions=4)
                    ),
                )
            )
        )
        == 2
    )


def test_what_was_measured_too_counts_once():
    same = tuple(home(day, pain=1, part=Part.MORNING) for day in (0, 7))
    assert rule(case(at(2), *TWO, home=(*same, *EVERY_DAY[:2]))) is None


def test_of_two_told_of_one_session_the_later_counts():
    later = struct_replace(home(1, pain=7), id="later")
    assert rule(case(at(2), *TWO, home=(*EVERY_DAY[:4], later))) in (None, "hold_red")


def test_days_of_a_flare_up_do_not_count():
    usual = [Sitting(day) for day in range(3)]
    sore = Sitting(3, before=8, form=Form.FLARE)
    back = [Sitting(day, form=Form.STEPPING) for day in (8, 9)]
    days = [*usual, sore, *back, Sitting(20), Sitting(21)]
    entries = tuple(home(day, pain=2) for day in range(4, 9))
    seen = case(at(2), *days, home=entries, rules={"progress_sessions": 6, "usual_days": 28})
    assert rule(seen) != "progress"
    after = tuple(home(day, pain=2) for day in range(12, 18))
    assert rule(replace(seen, record=struct_replace(seen.record, home=after))) == "progress"


def test_after_a_decision_home_counts_anew():
    said = assess(case(at(2), *TWO, home=EVERY_DAY)).proposal
    made = replace(at(2), made=case(at(2), *TWO).record.sessions[-1].started)
    assert said is not None
    assert rule(case(made, *TWO, home=EVERY_DAY)) is None


def counted(seen, since=0, most=3):
    """The days whose sessions at home count."""
    found = counted_at_home(seen, MONDAY + timedelta(days=since), most)
    return [(each.slot.day - MONDAY).days for each in found]


ALL = tuple(home(day, pain=day % 6) for day in range(-2, 14))


@pytest.mark.parametrize(("most", "days"), [(0, [6]), (1, [6, 7]), (2, [2, 6, 7, 8])])
def test_up_to_the_most_pain_from_the_day_after_the_last_change_to_today(most, days):
    seen = case(replace(at(2), made=when(1)), home=ALL, today=9)
    assert counted(seen, most=most) == days


@pytest.mark.parametrize(("since", "first"), [(-5, 0), (0, 0), (1, 1), (3, 3)])
def test_from_the_day_that_is_asked_for_and_no_earlier_than_the_plan(since, first):
    seen = case(replace(at(2), made=None), home=ALL, today=8)
    assert counted(seen, since, most=10) == [*range(first, 9)]


@pytest.mark.parametrize(("back", "last"), [((5, 6), 6), ((6, 7), 7), ((6, 9), 9)])
def test_the_days_of_a_flare_up_are_those_from_its_first_to_its_last(back, last):
    sore = [Sitting(0, before=2), Sitting(1, before=2), Sitting(3, before=8)]
    told = [*sore, *(Sitting(day, before=2) for day in back)]
    seen = case(replace(at(2), made=None), *told, today=13, home=ALL, rules={"usual_days": 28})
    assert counted(seen, most=10) == [*range(3), *range(last + 1, 14)]
    lasts = case(replace(at(2), made=None), *sore, today=13, home=ALL, rules={"usual_days": 28})
    assert counted(lasts, most=10) == [0, 1, 2]


def test_in_the_order_of_the_days():
    told = tuple(home(day, pain=1) for day in (3, 1, 2))
    assert counted(case(at(2), home=told, today=3)) == [1, 2, 3]


def test_a_session_of_which_no_set_was_done_is_not_measured():
    left = Sitting(2, part=Part.AFTERNOON, sets=False)
    assert counted(
        case(at(2), left, Sitting(3, part=Part.AFTERNOON), home=ALL, today=4), most=9
    ) == [*(1, 2, 4)]


@pytest.mark.parametrize(
    ("percent", "weight"), [(0, 0), (30, 0.9), (50, 1.5), (99, 2.97), (100, 3)]
)
def test_what_they_weigh(percent, weight):
    seen = case(at(2), rules={"home_percent": percent})
    assert weight_of(seen, EVERY_DAY[:3]) == pytest.approx(weight)


def test_beside_no_session_nothing_counts():
    seen = case(replace(at(2), made=MADE - timedelta(days=3)), *TWO, home=EVERY_DAY)
    assert home_beside(seen, (), 9) == ()
    assert len(home_beside(seen, seen.sessions, 9)) == 6
    assert home_beside(seen, seen.sessions[1:], 9) == ()
