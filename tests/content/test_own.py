"""Exercises that a clinic makes: copied, changed, checked, and whole or not there at all."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.content import files
from app.content.aside import load_what_can_be
from app.content.foreign.bring import bring_in
from app.content.foreign.mapping import load_map
from app.content.library import load
from app.content.own import OwnExercises
from app.core.errors import KioskError
from app.core.exercise import Media
from app.core.stand_in import is_shown
from app.wiring_content import RESOURCES
from tests.content.foreign.lookalikes import flat, saved

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


def test_one_that_was_spoilt_on_the_disk_keeps_its_place_and_is_not_shown(own, library):
    for new in ("own-bridge", "own-other"):
        own.save(*copy_of(library, new=new), {})
    folder = own.newest()["own-bridge"]
    (folder / "exercises" / "own-bridge.toml").write_text("= =")
    assert not is_shown(own.load(["own-bridge"]).exercises["own-bridge"])
    assert is_shown(own.load(["own-other"]).exercises["own-other"])


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


@pytest.fixture
def large(tmp_path):
    """The content folders of a clinic that has taken in a library of 300."""
    content = tmp_path / "content"
    bring_in(
        [saved(tmp_path / "list.json", flat(300))], content, load_map("flat", RESOURCES / "maps")
    )
    return [OURS, content]


def test_one_among_many_is_saved_without_reading_the_others(large, library, tmp_path, monkeypatch):
    own, parsed = OwnExercises(tmp_path / "exercises", large), []
    parse = files._parse
    monkeypatch.setattr(files, "_parse", lambda text: parsed.append(text) or parse(text))
    exercise, text = copy_of(library)
    some = own.save(exercise, text, {})
    assert len(parsed) < 300
    whole = load_what_can_be([*large, *own.folders()])
    assert some == whole.some(["own-bridge"])
    assert own.load(["own-bridge"]) == some


@pytest.mark.parametrize("below", [None, "own-first"])
def test_a_ladder_is_looked_at_as_a_whole(own, library, below):
    """One that leads to another of the clinic's, which does not lead back."""
    exercise, text = copy_of(library, new="own-first")
    own.save(exercise, text, {})
    exercise, text = copy_of(library, new="own-second")
    exercise = replace(exercise, easier=below)
    if below:
        with pytest.raises(KioskError, match="does not lead back"):
            own.save(exercise, text, {})
    else:
        assert "own-second" in own.save(exercise, text, {}).exercises


def test_a_broken_one_beside_it_is_left_aside(large, library, tmp_path):
    own = OwnExercises(tmp_path / "exercises", large)
    (path, *_) = sorted((large[1] / "exercises").iterdir())
    path.write_text("wrong")
    before = load_what_can_be(large)
    after = before.taking(own.save(*copy_of(library), {}))
    assert [it.exercise for it in after.aside] == [path.stem]
    assert after == load_what_can_be([*large, *own.folders()])
