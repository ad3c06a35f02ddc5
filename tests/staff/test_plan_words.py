"""What the plan page says of plans, doses and mistakes."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_dose

from app.core.exercise import Dose
from app.core.kinds import Band, Part, Side
from app.core.plan import PlanItem, plan_from
from app.core.plan_check import PlanFinding, Rule
from app.core.plan_compare import Pair, head_changes
from app.core.stand_in import stand_in
from app.staff.plan import item_rows, rows, swap_words, words
from app.staff.plan.finding_words import finding_words
from app.staff.plan.rhythm import days_words, parts_words, when_words
from tests.core.samples import MONDAY, exercise

FACTS = {
    "most": 12,
    "minutes": 95,
    "rungs": 2,
    "count": 3,
    "need": "floor",
    "day": 3,
    "part": "evening",
}


@pytest.fixture
def plan(library):
    return plan_from(next(iter(library.programmes.values())), library.exercises, MONDAY)


def item(sides="both", **dose):
    return PlanItem(exercise(sides=sides), Dose(**{"reps": 3} | dose))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (item(reps=1), "once"),
        (item(reps=10, sets=3), "10 times, 3 sets"),
        (item(seconds=45.5), "45.5 s"),
        (item(hold_s=2.2), "3 times, hold 3 s"),
        (item("each"), "3 times each side"),
        (replace(item("each"), only_side=Side.LEFT), "3 times, left only"),
        (replace(item("each"), only_side=Side.RIGHT), "3 times, right only"),
        (replace(item(), load_kg=2.5), "3 times, with 2.5 kg"),
        (replace(item(), as_needed=True, days=(1,)), "3 times, when needed"),
        (replace(item(), days=(1, 3), parts=(Part.EVENING,)), "3 times, Mon, Wed, evening"),
    ],
)
def test_a_dose_in_one_line(given, said):
    assert words.dose_words(given) == said


def test_numbers_of_an_exercise_without_a_hold_have_none(library):
    assert "hold_s" in [it["name"] for it in rows.numbers(item())]
    still = next(
        it for it in library.exercises.values() if not any(phase.hold for phase in it.phases)
    )
    assert "hold_s" not in [it["name"] for it in rows.numbers(PlanItem(still, still.dose))]


def test_a_timed_set_is_counted_in_seconds_and_not_in_times():
    names = [it["name"] for it in rows.numbers(item(seconds=20))]
    assert "seconds" in names
    assert "reps" not in names


def test_an_exercise_that_cannot_be_shown_says_so_and_warns(plan, library):
    lost = stand_in("gone")
    bare = replace(plan, items=(PlanItem(lost, lost.dose), plan.items[0]))
    first, second = rows.lines(bare, (), {**library.exercises, "gone": lost})
    assert (first["dose"], first["warned"]) == (words.cannot_be_shown(), True)
    assert not second["warned"]


def test_days_and_parts_of_a_week():
    assert days_words((1, 2, 3, 4, 5, 6, 7)) == "every day"
    assert days_words(()) == "no day"
    assert days_words((2,)) == "Tue"
    assert parts_words((Part.MORNING, Part.AFTERNOON)) == "morning and afternoon"
    assert parts_words(tuple(Part)) == "morning, midday, afternoon, evening"
    assert when_words(item()) == ""


def test_days_are_the_clinics(german):
    assert days_words((2,)).startswith("Di")


def test_a_plan_of_one_week_is_one_week(plan):
    assert "1 week," in words.plan_words(replace(plan, weeks=1), 12)
    assert "4 weeks," in words.plan_words(replace(plan, weeks=4), 12)


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_that_a_plan_breaks_is_said_whole(rule, plan, library):
    facts = {**FACTS, "exercise": plan.items[0].exercise.id}
    said = finding_words(PlanFinding(rule, 1, facts), library.texts.exercises)
    assert "{" not in said
    assert "%n" not in said
    assert said.endswith((".", "?"))


def test_a_rule_names_the_day_and_each_position():
    said = finding_words(PlanFinding(Rule.NOTHING_DUE, 0, FACTS), {})
    assert said.startswith("On Wednesday (evening) no exercise")


def test_what_is_barred_is_said_once_for_each_exercise(plan, library):
    name = plan.items[0].exercise.id
    found = [
        PlanFinding(Rule.BARRED, 1, {"exercise": name, "need": need})
        for need in ("floor", "wrists", "floor")
    ]
    other = PlanFinding(Rule.BARRED, 2, {"exercise": name, "need": "squat"})
    assert [it.facts["need"] for it in swap_words.one_each([*found, other])] == [
        "floor wrists",
        "squat",
    ]
    said = rows.findings([*found, other], library, {1, 2})
    assert [it["mends"] for it in said] == [True, False]
    assert "getting on the floor, weight on the wrists" in said[0]["words"]
    assert "nothing stands in for it" in rows.findings(found, library)[0]["words"]
    assert rows.findings((), library) == ()


def test_a_change_says_what_it_was_before(library):
    one = next(it for it in library.exercises.values() if it.harder)
    was = PlanItem(one, one.dose)
    up = library.exercises[one.harder]
    texts = library.texts.exercises
    assert words.change_words(Pair(was, was), library.exercises, texts) == []
    assert words.change_words(Pair(None, was), library.exercises, texts) == ["New"]
    assert words.change_words(Pair(was, None), library.exercises, texts) == ["Taken out"]
    harder = words.change_words(Pair(was, replace(was, exercise=up)), library.exercises, texts)
    easier = words.change_words(Pair(replace(was, exercise=up), was), library.exercises, texts)
    assert harder[0].endswith("(harder)")
    assert easier[0].endswith("(easier)")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"only_side": Side.LEFT}, "Side: left, before both"),
        ({"load_kg": 2.5}, "Weight: 2.5 kg, before none"),
        ({"band": Band.GOLD}, "Band: gold, before none"),
        ({"days": (1, 7)}, "Days: Mon, Sun, before as the plan"),
        ({"parts": (Part.MIDDAY,)}, "When: midday, before as the plan"),
        ({"as_needed": True}, "When needed: yes, before no"),
        ({"words": "{Slowly}"}, "Own words: {Slowly}, before none"),
    ],
)
def test_what_was_written_for_one_exercise(library, change, said):
    was = next(PlanItem(it, it.dose) for it in library.exercises.values())
    pair = Pair(was, replace(was, **change))
    assert words.change_words(pair, library.exercises, library.texts.exercises) == [said]


def test_a_number_is_written_as_the_clinic_writes_it(library, german):
    was = next(PlanItem(it, with_dose(it.dose, hold_s=2)) for it in library.exercises.values())
    pair = Pair(was, replace(was, dose=with_dose(was.dose, hold_s=2.5)))
    said = words.change_words(pair, library.exercises, library.texts.exercises)
    assert said == ["Hold: 2,5 s, before 2 s"]


def test_a_weight_is_written_as_the_clinic_writes_it(library, german):
    was = next(PlanItem(it, it.dose) for it in library.exercises.values())
    pair = Pair(was, replace(was, load_kg=2.5))
    said = words.change_words(pair, library.exercises, library.texts.exercises)
    assert said == ["Weight: 2,5 kg, before none"]


def test_what_belongs_to_the_whole_is_said_of_both(plan, library):
    now = replace(
        plan, weeks=9, title="Garden", barred=("floor",), days=(1,), breathing=not plan.breathing
    )
    now = replace(now, own_rules=(("green_max", 2),))
    said = {it["name"]: it["now"] for it in rows.comparison(plan, now, library)}
    assert said["Weeks"] == "9"
    assert said["Title on paper"] == "Garden"
    assert said["Barred"] == "getting on the floor"
    assert said["Days"] == "Mon"
    assert said["For this person"] == "Green ends at: 2"
    assert len(head_changes(plan, now)) == 6


def test_what_gave_way_is_said_while_it_stands_there(plan, library):
    old, new = plan.items[0], plan.items[1]
    texts = library.texts.exercises
    assert "takes the place of" in swap_words.swap_words([(old, new)], plan, texts)
    assert swap_words.swap_words([(old, new)], replace(plan, items=(old,)), texts) == ""
    assert swap_words.swap_words([], plan, texts) == ""
    closed = replace(old, easier=None, harder=None)
    told = swap_words.swap_words([(old, closed)], replace(plan, items=(closed,)), texts)
    assert len(told.splitlines()) == len(old.versions) - 1


def test_one_day_or_one_part_leaves_no_choice(plan):
    one = replace(plan, days=(3,), own_parts=(Part.EVENING,))
    assert item_rows.days(one, one.items[0]) == ()
    assert item_rows.parts(one, one.items[0]) == ()


def test_an_exercise_has_the_days_of_its_plan_until_it_has_its_own(plan):
    week = replace(plan, days=(1, 3, 5))
    own = replace(week.items[0], days=(3,))
    assert [it["on"] for it in item_rows.days(week, week.items[0])] == [True] * 3
    assert [it["value"] for it in item_rows.days(week, own) if it["on"]] == ["3"]


def test_no_band_comes_first_and_each_colour_has_a_name():
    first, *colours = item_rows.bands()
    assert first["value"] == ""
    assert len({it["text"] for it in colours}) == len(Band)
