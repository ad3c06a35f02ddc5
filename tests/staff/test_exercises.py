"""An exercise being changed, and what its page says of it."""

from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace
from PIL import Image

from app.core.exercise import NO_POSE
from app.core.exercise_edit import copied
from app.core.origin import BodyPart as Region
from app.core.pose import Drawing
from app.core.word_checks import Remark, Wrong
from app.devices.picture_places import PicturePlace, PlaceKind
from app.figure.pose_choices import BodyPart, choices
from app.figure.positions import Position
from app.staff.exercises import held_pictures, rows, wording
from app.staff.plan.finding import Narrowed, filters
from app.usecases.own_exercises import ListedExercise


def anything(_text):
    return True


@pytest.fixture
def copy(library):
    one = next(it for it in library.exercises.values() if any(p.hold for p in it.phases))
    return copied(one, library.texts.exercises[one.id], "Ours", "own-1")


def test_a_row_without_a_picture_is_drawn():
    assert rows.listed(ListedExercise("e", "Row", True, True))["photo"] == ""
    assert rows.listed(ListedExercise("e", "Row", True, True, face=Path("/x.jpg")))["photo"]


def test_a_copy_is_a_draft_that_has_answered_nothing(copy):
    said = rows.written(copy, anything)
    assert (said["draft"], said["confirmable"]) == (True, False)
    assert not any(it["on"] for it in (*said["needing"], *said["equipment"]))


def test_nothing_of_these_is_an_answer_too(copy):
    none = replace(copy, said=frozenset({"needs"}))
    last = rows.written(none, anything)["needing"][-1]
    assert (last["value"], last["on"]) == ("", True)


def test_our_own_exercises_can_be_read_and_are_not_judged(library):
    for exercise in library.exercises.values():
        text = library.texts.exercises[exercise.id]
        said = rows.written(rows.Draft(exercise, text), lambda _: False)
        assert (said["draft"], said["guesses"], said["writable"]) == (False, (), True)
        assert said["screens"], exercise.id
        assert all(it["number"] >= 0 for it in said["words"])


def test_words_that_were_taken_out_keep_it_from_being_saved(copy):
    bare = replace(copy, text=replace(copy.text, name=""))
    said = rows.written(bare, anything)
    name = next(it for it in said["words"] if it["key"] == "name")
    assert (said["writable"], name["wrong"]) == (False, True)
    assert name["said"] == "Write this before you save."


def test_a_cue_stands_at_its_movement(copy):
    numbers = {it["key"]: it["number"] for it in rows.written(copy, anything)["words"]}
    assert numbers["name"] == 0
    first, last = copy.exercise.phases[0].id, copy.exercise.phases[-1].id
    assert numbers[f"cues.{first}.now"] == 1
    assert numbers[f"cues.{last}.now"] == len(copy.exercise.phases)


def test_the_last_screen_leads_to_the_first(copy):
    screens = rows.written(copy, anything)["screens"]
    first = copy.text.cues[copy.exercise.phases[0].id]
    assert screens[-1]["next"] == first.next


def test_an_exercise_of_photos_alone_has_no_poses(copy):
    assert rows.written(copy, anything)["poses"]
    bare = replace(copy, exercise=replace(copy.exercise, drawing=Drawing(start=NO_POSE)))
    assert rows.written(bare, anything)["poses"] == ()


def test_what_is_no_key_pose_has_nothing_to_turn(copy):
    assert rows.knobs_of(copy, "") == ()
    assert rows.knobs_of(copy, "no such pose") == ()
    start = rows.knobs_of(copy, copy.exercise.drawing.start)
    assert all(it["least"] <= it["value"] <= it["most"] for it in start)


def test_a_pose_goes_by_its_movement(copy):
    assert wording.pose_words(copy, copy.exercise.drawing.start) == "The start"
    assert wording.pose_words(copy, "no such pose") == "On the way"
    phase = next(it for it in copy.exercise.phases if it.pose != copy.exercise.drawing.start)
    silent = replace(copy, text=replace(copy.text, cues={}))
    assert wording.pose_words(copy, phase.pose) == copy.text.cues[phase.id].now
    assert wording.pose_words(silent, phase.pose).startswith("Movement ")


def test_what_no_body_can_do_is_said_in_the_movements_own_words(copy):
    phase = copy.exercise.phases[0]
    said = wording.problem_words(copy, f'The knee of phase "{phase.id}" and pose "gone" bends.')
    assert f"“{wording.pose_words(copy, phase.pose)}”" in said
    assert "“On the way”" in said


@pytest.mark.parametrize("wrong", Wrong)
def test_every_remark_says_what_to_do(wrong):
    said = wording.remark_words(Remark(wrong, "2"))
    assert said.endswith(".")
    assert "{" not in said
    assert "%n" not in said


def test_braces_in_a_tag_are_shown_as_they_stand():
    assert "{b}" in wording.remark_words(Remark(Wrong.TAG, "{b}"))


@pytest.mark.parametrize("part", BodyPart)
def test_no_two_choices_for_a_part_are_called_the_same(library, part):
    for exercise in library.exercises.values():
        said = [wording.choice_words(part, it) for it in choices(exercise, part)]
        assert len(said) == len(set(said)), (exercise.id, said)


@pytest.mark.parametrize(
    ("words", "all_of"),
    [
        (wording.position_words, Position),
        (wording.part_of_body_words, BodyPart),
        (wording.region_words, get_args(Region) if not isinstance(Region, type) else Region),
    ],
)
def test_no_two_are_called_the_same(words, all_of):
    said = [words(it) for it in all_of]
    assert len(said) == len(set(said))
    assert all(said)


@pytest.mark.parametrize("kind", PlaceKind)
def test_a_place_without_a_name_is_called_by_its_kind(kind):
    assert wording.place_words(PicturePlace(kind, "", Path("/x")))
    assert wording.place_words(PicturePlace(kind, "{PIXEL}", Path("/x"))).endswith(": {PIXEL}")


def test_exercises_are_narrowed_down_by_what_there_is(library):
    programme = next(iter(library.programmes))
    named = filters(library, Narrowed(programme=programme))
    assert [it["value"] for it in named[0]["options"] if it["on"]] == [programme]
    assert not any(it["on"] for one in filters(library, Narrowed()) for it in one["options"])


def test_a_long_name_of_a_file_loses_its_middle():
    assert held_pictures.short_name(Path("/stick/IMG_1.jpg")) == "IMG_1.jpg"
    assert held_pictures.short_name(Path("a" * 36)) == "a" * 36
    long = held_pictures.short_name(Path("/stick") / ("Knee at the wall, " * 9 + "left.jpg"))
    assert (len(long), long.endswith("left.jpg"), "…" in long) == (36, True, True)
    assert held_pictures.short_name(Path("gpj\u202e.exe")) == "gpj.exe"


def test_a_photo_is_shown_whole_with_its_shape(tmp_path):
    photo = tmp_path / "p.jpg"
    Image.new("RGB", (600, 300), "white").save(photo)
    shown, ratio = held_pictures.whole_photo((photo, photo.read_bytes()))
    assert shown.startswith("data:image/jpeg;base64,")
    assert ratio == 2
