"""A plan that is open, as its page shows it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.kinds import Part, Side
from app.core.patient import Patient
from app.core.plan import USUAL, PlanPause, PlanVersion, plan_from
from app.core.safety.questions import Said
from app.staff.plan import left, rows, view
from app.staff.plan.state import PlanState
from app.usecases.plan_file import Clash, Meeting, PlanFile
from tests.core.samples import MONDAY

SOMEBODY = Patient("p", "204518", "Anna\u202e Müller", "en", 1961)
AT = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def plan(library):
    programme = next(iter(library.programmes.values()))
    return plan_from(programme, library.exercises, MONDAY)


def file_of(plan, **given):
    return PlanFile(SOMEBODY, plan, (), MONDAY, **given)


def test_somebody_without_a_plan_has_a_page_all_the_same():
    said = view.about_file(file_of(None))
    assert (said["planned"], said["version"], said["canUndo"], said["pause"]) == (
        False,
        0,
        False,
        "",
    )
    assert said["name"] == "Anna Müller"


def test_a_plan_that_ended_can_begin_again(plan):
    ended = replace(plan, ended_on=date(2026, 12, 1))
    said = view.about_file(file_of(ended))
    assert said["canUndo"]
    assert "ended on 1 Dec 2026" in said["ended"]
    assert view.about_file(file_of(plan))["ended"] == ""


def test_a_proposal_to_stay_changes_nothing(plan):
    assert not view.about_file(file_of(plan, proposed=plan))["proposalChanges"]
    assert not view.about_file(file_of(plan))["proposalChanges"]
    assert view.about_file(file_of(plan, proposed=replace(plan, weeks=9)))["proposalChanges"]


def test_what_an_odd_number_of_undos_took_back_can_be_made_again(plan):
    made = [PlanVersion(f"v{n}", n, "undone", AT, "a", "") for n in (2, 3)]
    first = PlanVersion("v1", 1, "started", AT, "a", "")
    assert view.about_file(file_of(plan, versions=(first, made[0])))["redoing"]
    assert not view.about_file(file_of(plan, versions=(first, *made)))["redoing"]


def day(number):
    return MONDAY + timedelta(days=number)


@pytest.mark.parametrize(
    ("pauses", "said"),
    [
        ((), ""),
        ((PlanPause(day(-9), day(-1), "Away"),), ""),
        ((PlanPause(day(-9), day(0), "Away"),), "Paused from 14 Nov 2026 to 23 Nov 2026: Away"),
        ((PlanPause(day(2), None, "{Surgery}"),), "Paused from 25 Nov 2026: {Surgery}"),
        ((PlanPause(day(5), day(4), "Taken back"),), ""),
        (
            (PlanPause(day(5), day(4)), PlanPause(day(8), day(9), "Then")),
            "Paused from 1 Dec 2026 to 2 Dec 2026: Then",
        ),
    ],
)
def test_the_pause_of_today_or_the_next_one(plan, pauses, said):
    assert view.pause_words(file_of(replace(plan, pauses=pauses))) == said


@pytest.mark.parametrize("who", ["Ann\u202e Lee", ""])
def test_a_clash_says_who_changed_it_and_that_nothing_is_lost(plan, who):
    clash = Clash(plan, AT, who)
    name = "Ann Lee" if who else "Somebody else"
    assert view.clash_words(clash).startswith(f"{name} changed this plan at ")
    assert view.late_words(clash).endswith("Nothing was undone: look at it now.")


def test_what_meets_a_proposal_can_keep_it_waiting_only_where_both_go_together(plan):
    apart = view.about_meeting(Meeting(None, True), plan)
    assert [it["value"] for it in apart["meanwhiles"]] == ["decide", "declined"]
    assert "cannot wait" in apart["meeting"]
    beside = view.about_meeting(Meeting(replace(plan, weeks=9), False), plan)
    assert [it["value"] for it in beside["meanwhiles"]] == ["kept", "decide", "declined"]
    assert (beside["meeting"], beside["meanwhile"]) == ("", "")
    assert "add it" in beside["meanwhiles"][1]["text"]
    assert "answers it" in view.about_meeting(Meeting(plan, True), plan)["meanwhiles"][1]["text"]


def test_nothing_is_open_at_nought(plan, library):
    assert view.about_item(plan, 0, library)["exercise"] == ""


def test_every_exercise_of_every_programme_can_be_opened(library):
    for programme in library.programmes.values():
        plan = plan_from(programme, library.exercises, MONDAY)
        for at, item in enumerate(plan.items, start=1):
            said = view.about_item(plan, at, library)
            assert said["exercise"]
            assert bool(said["side"]) == (item.exercise.sides != "both")
            assert all(it["least"] <= it["value"] <= it["most"] for it in said["numbers"])


def test_a_side_is_offered_only_where_sides_take_turns(plan, library):
    at = next(n for n, it in enumerate(plan.items, 1) if it.exercise.sides != "both")
    one = replace(plan.items[at - 1], only_side=Side.LEFT)
    items = (*plan.items[: at - 1], one, *plan.items[at:])
    assert view.about_item(plan, at, library)["side"] == "both"
    assert view.about_item(replace(plan, items=items), at, library)["side"] == "left"


def test_a_title_of_ones_own_stands_beside_the_usual_one(plan, library):
    usual = library.texts.programmes[plan.programme.id].title
    said = view.about_plan(replace(plan, title="For the garden"), library)
    assert (said["title"], said["usualTitle"]) == ("For the garden", usual)
    assert view.about_plan(plan, library)["title"] == ""


def test_a_week_begins_as_the_clinic_has_it(plan, german):
    assert [it["value"] for it in rows.days(plan)] == list("1234567")
    assert rows.days(plan)[0]["text"].startswith("Mo")


def test_no_day_and_no_part_are_ticked_off_where_a_plan_has_none(plan):
    assert not any(it["on"] for it in rows.days(replace(plan, days=())))
    only = rows.parts(replace(plan, own_parts=(Part.EVENING,)))
    assert [it["value"] for it in only if it["on"]] == ["evening"]


def test_thresholds_that_nobody_set_say_that_they_are_as_for_all(plan):
    usual, *thresholds = rows.own_rules(plan)
    assert (usual["name"], usual["value"], usual["words"]) == (USUAL, -1, "as told")
    assert all(it["words"].endswith(", as for all") for it in thresholds)
    own = replace(plan, own_rules=((USUAL, 0), ("green_max", 2)))
    usual, green, *_ = rows.own_rules(own)
    assert (usual["words"], green["words"]) == ("0", "2")


def test_a_threshold_that_is_set_is_shown_though_it_is_a_rare_one(plan):
    rare = next(it["name"] for it in rows.every_rule(plan) if it["name"] not in (*rows.OWN, USUAL))
    names = [it["name"] for it in rows.own_rules(replace(plan, own_rules=((rare, 3),)))]
    assert names.count(rare) == 1
    assert rare not in [it["name"] for it in rows.own_rules(plan)]


def test_every_threshold_has_words_and_limits(plan):
    for it in rows.every_rule(plan):
        assert it["text"] != it["name"]
        assert it["least"] <= it["value"] <= it["most"], it["name"]


def test_what_nobody_answered_is_left_to_the_patient(plan, library):
    asked = view.about_telling(plan, {}, library)
    assert {it["said"] for it in asked["facts"]} == {"ask"}
    assert not any(it["on"] for it in asked["cleared"])
    fact = asked["facts"][0]["id"]
    told = view.about_telling(plan, {fact: Said.YES}, library)
    assert told["facts"][0]["said"] == "yes"


def test_a_barred_position_cannot_be_said_to_be_fine(plan, library):
    before = {it["value"] for it in view.about_telling(plan, {}, library)["cleared"]}
    barred = replace(plan, barred=("floor", "kneeling", "wrists"))
    after = {it["value"] for it in view.about_telling(barred, {}, library)["cleared"]}
    assert after <= before
    assert [it["value"] for it in rows.barred(barred) if it["on"]] == [
        "floor",
        "kneeling",
        "wrists",
    ]


def test_two_plans_that_are_the_same_differ_in_nothing(plan, library):
    assert {it["kind"] for it in rows.comparison(plan, plan, library)} == {"same"}


def test_what_is_new_and_what_is_gone_stand_beside_a_dash(plan, library):
    fewer = replace(plan, items=plan.items[1:])
    gone = next(it for it in rows.comparison(plan, fewer, library) if it["kind"] == "removed")
    came = next(it for it in rows.comparison(fewer, plan, library) if it["kind"] == "added")
    assert (gone["now"], gone["words"]) == ("–", "Taken out")
    assert (came["was"], came["words"]) == ("–", "New")


def test_only_what_was_changed_is_kept_for_later(plan):
    file = file_of(plan)
    assert left.left_of(file, plan, {}, PlanState()) is None
    assert left.left_of(None, plan, {}, PlanState(dirty=True)) is None
    told = {"floor": Said.NO}
    kept = left.left_of(file, plan, told, PlanState(dirty=True, reason="Asked for", changing=True))
    told.clear()
    assert (kept.reason, kept.changing, kept.told) == ("Asked for", True, {"floor": Said.NO})
