"""What is put in for good where a position is barred: what the kiosk would put in by itself."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import combinations
from typing import get_args

import pytest

from app.core import plan_edit as edit
from app.core.exercise import Need
from app.core.flags import Flag, FlagKind, Tier
from app.core.plan import plan_from
from app.core.plan_allowed import put_in_allowed
from app.core.plan_check import Rule, check
from tests.core.content import EXERCISES, PROGRAMMES

TODAY = date(2026, 11, 23)
BARRED = [some for most in (1, 2) for some in combinations(get_args(Need), most)]


def barring(programme, *barred):
    plan = plan_from(PROGRAMMES[programme], EXERCISES, TODAY)
    return plan, edit.set_barred(plan, barred)


def names(plan):
    return [item.exercise.id for item in plan.items]


def said(was, now, flags=()):
    return {found.rule for found in check(was, now, flags, TODAY, EXERCISES)}


@pytest.mark.parametrize("barred", BARRED, ids="+".join)
@pytest.mark.parametrize("programme", sorted(PROGRAMMES))
def test_with_one_touch_nothing_is_left_that_a_rule_holds_back(programme, barred):
    was, now = barring(programme, *barred)
    mended = put_in_allowed(now, EXERCISES)
    assert Rule.BARRED not in said(was, mended)
    assert not any(item.left_out for item in mended.items)


def test_kneeling_in_the_upper_back():
    was, now = barring("mid-upper-back", "kneeling")
    assert said(was, now) == {Rule.BARRED}
    mended = put_in_allowed(now, EXERCISES)
    assert names(mended) == ["spider-rotation", "toes-to-wall-squat", "open-book"]
    assert mended.items[0].easier is None, "thread and reach is done kneeling"
    assert said(was, mended) == set()


def test_what_stands_in_from_another_ladder_is_not_harder_and_no_flag_holds_it_back():
    was, now = barring("mid-upper-back", "floor", "overhead")
    flag = Flag("f", "p", FlagKind.TWO_RED, Tier.URGENT, datetime(2026, 11, 22, tzinfo=UTC))
    mended = put_in_allowed(now, EXERCISES)
    assert names(mended) == ["seated-rotation", "arms-down-squat", "standing-open-arm"]
    assert said(was, mended, [flag]) == set()
    more = edit.step_dose(mended, 2, "reps", 1)
    assert said(was, more, [flag]) == {Rule.LOCKED}, "with another dose it is new"
    assert said(was, replace(mended, barred=()), [flag]) == {Rule.LOCKED, Rule.MANY_HARDER}


def test_what_they_have_trouble_with_does_not_come_in_and_what_has_nothing_stays():
    was, now = barring("mid-upper-back", "kneeling")
    mended = put_in_allowed(now, EXERCISES, {"floor"})
    assert names(mended)[2] == "standing-open-arm"
    alone = {name: it for name, it in EXERCISES.items() if name != "standing-open-arm"}
    stuck = put_in_allowed(now, alone, {"floor"})
    assert stuck.items[2] == now.items[2]
    assert Rule.BARRED in said(was, stuck)


def test_the_kiosk_goes_up_by_itself_only_to_what_is_allowed():
    plan = plan_from(PROGRAMMES["mid-upper-back"], EXERCISES, TODAY)
    plan = edit.allow_up_to(plan, 3, EXERCISES["heels-back-rotation"])
    mended = put_in_allowed(edit.set_barred(plan, ["kneeling"]), EXERCISES)
    assert mended.items[2].up_to is None


def test_a_plan_without_anything_barred_stays():
    plan, same = barring("low-back")
    assert put_in_allowed(same, EXERCISES) == plan
