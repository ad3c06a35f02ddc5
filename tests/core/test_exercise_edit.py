"""A copy is a draft until somebody has said what it needs."""

import pytest
from msgspec.structs import replace

from app.core import exercise_edit as edit
from app.core.errors import KioskError
from app.core.exercise import Media, Phase
from app.core.exercise_photos import photo_added
from app.core.plan import plan_from
from app.core.plan_check import Rule, check, must_be_confirmed
from app.core.plan_edit import add
from tests.core.content import EXERCISES, PROGRAMMES, TEXTS
from tests.core.test_plan_edit import TODAY

PLANK = next(it for it in EXERCISES.values() if "plank" in it.needs)


@pytest.fixture
def copy():
    return edit.copied(PLANK, TEXTS[PLANK.id], "Ours", "own-1")


def answered(draft):
    return edit.needing(edit.needing(draft, "needs", "supine"), "equipment", "")


def test_a_copy_needs_nothing_yet_and_is_a_draft(copy):
    assert copy.exercise.needs == copy.exercise.equipment == ()
    assert copy.exercise.draft
    assert not copy.ready


def test_both_questions_are_answered_before_it_is_confirmed(copy):
    with pytest.raises(KioskError, match="Say first which positions"):
        edit.confirmed(edit.needing(copy, "needs", "supine"))
    done = edit.confirmed(answered(copy)).exercise
    assert not done.draft
    assert done.needs == ("supine",)
    assert done.equipment == ()


def test_none_of_these_is_an_answer_and_a_tick_taken_away_is_none(copy):
    assert edit.needing(copy, "needs", "").said == {"needs"}
    ticked = edit.needing(copy, "needs", "squat")
    assert ticked.said == {"needs"}
    assert edit.needing(ticked, "needs", "squat").said == set()
    assert edit.needing(ticked, "needs", "").exercise.needs == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda it: photo_added(it, "one.jpg"),
        lambda it: edit.filmed(it, "one.mp4"),
        edit.drawn,
        lambda it: edit.moved(it, it.exercise),
        lambda it: edit.needing(it, "needs", "squat"),
    ],
    ids=["photo", "video", "figure", "pose", "need"],
)
def test_another_movement_or_another_need_is_confirmed_anew(copy, change):
    done = edit.confirmed(answered(copy))
    assert change(done).exercise.draft
    assert not edit.dosed(edit.written(done, "aim", "Strong legs."), "reps", 3).exercise.draft


def test_what_is_opened_again_asks_only_what_was_not_said(copy):
    half = edit.needing(copy, "needs", "supine")
    assert edit.opened(half.exercise, half.text).said == {"needs"}
    done = edit.confirmed(answered(copy))
    assert edit.opened(done.exercise, done.text).ready


def test_one_made_before_it_was_asked_is_a_draft_and_one_written_by_hand_is_not():
    assert replace(PLANK, id="own-old", confirmed=None).draft
    assert not PLANK.draft
    assert replace(PLANK, confirmed=False).draft


def test_a_draft_comes_into_no_plan_and_stays_where_it_is():
    draft = replace(PLANK, id="own-1", easier=None, harder=None, confirmed=False)
    exercises = {**EXERCISES, draft.id: draft}
    plan = plan_from(PROGRAMMES["low-back"], exercises, TODAY)
    with_it = add(plan, draft, exercises)
    (found,) = [it for it in check(plan, with_it, (), TODAY, exercises) if it.blocks]
    assert (found.rule, found.position) == (Rule.DRAFT, len(with_it.items))
    assert Rule.DRAFT not in [it.rule for it in check(with_it, with_it, (), TODAY, exercises)]
    ready = replace(draft, confirmed=True)
    assert not any(it.blocks for it in check(plan, add(plan, ready, exercises), (), TODAY, {}))


def test_a_programme_with_a_draft_starts_no_plan():
    programme = PROGRAMMES["low-back"]
    name = programme.items[0].exercise
    exercises = {**EXERCISES, name: replace(EXERCISES[name], confirmed=False)}
    must_be_confirmed(plan_from(programme, EXERCISES, TODAY))
    with pytest.raises(KioskError, match="is a draft"):
        must_be_confirmed(plan_from(programme, exercises, TODAY))


def test_each_photo_stands_for_a_place_that_the_body_comes_to():
    drawing = replace(PLANK.drawing, start="low")
    phases = (
        Phase(id="lift", pose="high", seconds=2),
        Phase(id="stay", pose="high", hold=True),
        Phase(id="lower", pose="low", seconds=2),
    )
    bridge = replace(PLANK, drawing=drawing, phases=phases, media=Media(photos=("a.jpg", "b.jpg")))
    assert [bridge.place_after(each) for each in (None, 0, 1, 2)] == [0, 1, 1, 2]


def test_a_new_photo_takes_the_words_of_the_screen_under_it(copy):
    assert all(cue.caption is None for cue in photo_added(copy, "one.jpg").text.cues.values())
