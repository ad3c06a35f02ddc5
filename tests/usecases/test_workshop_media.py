"""A photo taken into an exercise of the clinic's own."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from app.core.exercise import Media, still_of
from app.core.exercise_photos import Crop
from app.documents.photo import MOST
from app.usecases.own_media import OwnMedia
from app.usecases.own_pictures import printed, trial
from tests.devices.test_media_check import photo


def test_of_a_photo_the_part_that_was_chosen_is_kept(clinic, tmp_path):
    path = photo(tmp_path / "one.jpg")
    with Image.open(path) as whole:
        wide, tall = whole.size
    kept = clinic.workshop.cropped(path, b"", Crop(left=0.5))
    (tmp_path / "cut.jpg").write_bytes(kept.files[kept.name])
    with Image.open(tmp_path / "cut.jpg") as cut:
        assert abs(cut.width / cut.height - wide / 2 / tall) < 0.02
    whole = path.read_bytes()
    path.unlink()
    assert clinic.workshop.cropped(path, whole, Crop(left=0.5)).name == kept.name


def shown_by(folder, video=None, *photos):
    """What is kept of one exercise with this media."""
    media = Media(photos=photos, video=video)
    exercise = SimpleNamespace(id="ours", media=media)
    return OwnMedia(lambda: SimpleNamespace(homes={"ours": folder})), exercise


@pytest.mark.parametrize(
    ("photos", "face"),
    [((), None), (("a.jpg",), "a.jpg"), (("a.jpg", "b.jpg"), "b.jpg"), (tuple("abc"), "b")],
)
def test_an_exercise_is_shown_best_by_its_second_photo(tmp_path, photos, face):
    media, exercise = shown_by(tmp_path, None, *photos)
    found = media.face(exercise)
    assert (found and found.name) == face
    assert [it.name for it in media.files(exercise)[0]] == list(photos)


def test_where_there_is_a_video_it_shows_the_exercise(tmp_path):
    media, exercise = shown_by(tmp_path, "film.mp4", "a.jpg")
    photos, film = media.files(exercise)
    assert (photos, film.name) == ([], "film.mp4")
    assert media.face(exercise) == film.with_name(still_of("film.mp4"))
    other = SimpleNamespace(id="theirs", media=exercise.media)
    assert media.files(other) == ([], None)
    assert media.face(other) is None


def test_on_paper_there_are_so_many_photos_and_what_is_gone_is_a_gap(tmp_path):
    names = tuple(f"{n}.jpg" for n in range(MOST + 2))
    media, exercise = shown_by(tmp_path, None, *names)
    (place,) = {it.parent for it in media.files(exercise)[0]}
    place.mkdir(exist_ok=True)
    for name in names[1:]:
        photo(place / name)
    for found in (
        printed(media, exercise),
        trial(exercise.media, tmp_path, {}),
    ):
        assert [it is not None for it in found] == [False, *[True] * (MOST - 1)]
    new = {names[0]: (place / names[1]).read_bytes()}
    assert [it is not None for it in trial(exercise.media, None, new)] == [
        True,
        *[False] * (MOST - 1),
    ]
    assert None not in trial(exercise.media, tmp_path, new)
    drawn = SimpleNamespace(id="ours", media=Media())
    assert printed(media, drawn) is None
    assert trial(Media(), Path(), {}) is None


def test_a_copy_has_a_name_of_its_own_that_has_room(clinic):
    first, other = (clinic.workshop.copy("bridge", "x" * 61) for _ in range(2))
    assert first.text.name == "x" * 60
    assert first.exercise.id != other.exercise.id
    assert first.own


def test_an_exercise_is_found_by_its_words_in_small_letters(clinic):
    known = clinic.library.exercises["bridge"]
    (row,) = (it for it in clinic.workshop.listed() if it.id == "bridge")
    assert (row.own, row.draft, row.face) == (False, False, None)
    assert row.words == row.words.casefold()
    for said in (row.name, *known.muscles, *known.regions):
        assert said.casefold() in row.words
    names = [it.name.casefold() for it in clinic.workshop.listed()]
    assert names == sorted(names)
