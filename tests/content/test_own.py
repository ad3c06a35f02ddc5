"""Exercises that a clinic makes: copied, changed, checked, and whole or not there at all."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.content.library import load
from app.content.own import OwnExercises
from app.core.errors import KioskError
from app.core.exercise import Media
from app.wiring_content import RESOURCES

OURS = RESOURCES / "content"


@pytest.fixture(scope="module")
def library():
    return load([OURS])


@pytest.fixture
def own(tmp_path):
    return OwnExercises(tmp_path / "exercises", [OURS])


def copy_of(library, name="bridge", new="own-bridge"):
    """An exercise as a clinic's own: off the ladder of the one it was copied from."""
    exercise = replace(library.exercises[name], id=new, easier=None, harder=None)
    return exercise, replace(library.texts.exercises[name], name="Our Bridge")


@pytest.mark.parametrize(
    "name", ["bridge", "spider-rotation", "neck-turn", "close-wall-squat-lift"]
)
def test_a_copy_is_the_same_exercise_with_another_name(own, library, name):
    exercise, text = copy_of(library, name)
    saved = own.save(exercise, text, {})
    assert saved.exercises["own-bridge"] == exercise
    assert load([OURS, *own.folders()]).texts.exercises["own-bridge"] == text


def test_the_newest_version_counts_and_the_older_ones_go(own, library, tmp_path):
    exercise, text = copy_of(library)
    for reps in (8, 9, 10, 11):
        own.save(replace(exercise, dose=replace(exercise.dose, reps=reps)), text, {})
    (folder,) = own.folders()
    assert folder.name == "own-bridge@4"
    assert load([OURS, folder]).exercises["own-bridge"].dose.reps == 11
    assert [path.name for path in (tmp_path / "exercises").iterdir()] == ["own-bridge@4"]


def test_what_no_body_can_do_is_not_saved(own, library):
    exercise, text = copy_of(library)
    poses = dict(exercise.drawing.poses)
    poses["bridge"] = replace(poses["bridge"], bend=-90)
    bent = replace(exercise, drawing=replace(exercise.drawing, poses=poses))
    with pytest.raises(KioskError, match="A body cannot do this yet"):
        own.save(bent, text, {})
    assert own.ids() == ()


def test_words_that_are_too_long_are_told_without_a_file_name(own, library):
    exercise, text = copy_of(library)
    with pytest.raises(KioskError) as wrong:
        own.save(exercise, replace(text, name="x" * 200), {})
    assert "cannot be saved yet. name: " in str(wrong.value)
    assert "toml" not in str(wrong.value)


def test_a_version_that_is_refused_leaves_the_one_before(own, library):
    exercise, text = copy_of(library)
    own.save(exercise, text, {})
    with pytest.raises(KioskError):
        own.save(exercise, replace(text, name=""), {})
    assert load([OURS, *own.folders()]).texts.exercises["own-bridge"].name == "Our Bridge"


def test_photos_are_kept_from_version_to_version(own, library):
    exercise, text = copy_of(library)
    shown = replace(exercise, media=Media(photos=("one.jpg", "two.jpg")))
    own.save(shown, text, {"one.jpg": b"1", "two.jpg": b"2"})
    own.save(replace(shown, media=Media(photos=("two.jpg",))), text, {})
    assert own.media("own-bridge", "two.jpg").read_bytes() == b"2"
    assert own.media("own-bridge", "one.jpg") is None
    with pytest.raises(KioskError, match="is gone"):
        own.save(shown, text, {})


def test_half_a_version_is_not_seen(own, library, tmp_path):
    exercise, text = copy_of(library)
    own.save(exercise, text, {})
    (tmp_path / "exercises" / ".new-left-behind" / "content").mkdir(parents=True)
    (tmp_path / "exercises" / "own-bridge@x").mkdir()
    assert own.ids() == ("own-bridge",)


def test_a_full_disk_changes_nothing(own, library, monkeypatch):
    exercise, text = copy_of(library)
    own.save(exercise, text, {})

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(KioskError, match="disk may be full"):
        own.save(exercise, replace(text, name="Another"), {})
    assert load([OURS, *own.folders()]).texts.exercises["own-bridge"].name == "Our Bridge"
