"""Sessions at home count towards a step up, with a lower weight than measured ones."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as struct_replace

from app.core.kinds import Form, Part
from app.core.rules.assess import assess
from app.core.rules.progress import window
from tests.core.rules.build import Sitting, at, case, home

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
