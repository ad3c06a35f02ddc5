"""Which pictures of a library are taken, and what is said of the others."""

import pytest
from PIL import Image

from app.content.foreign import pictures as taking
from app.content.foreign.bring import bring_in
from app.content.foreign.choose import chosen_map
from app.core.errors import KioskError
from app.core.exercise import PHOTO_MB
from app.wiring_content import RESOURCES
from tests.content.foreign.lookalikes import saved

MAPS = RESOURCES / "maps"


@pytest.fixture
def images(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


@pytest.fixture
def bring(tmp_path, images):
    """What became of a library whose one exercise names these pictures."""

    def brought(*names, images=images):
        row = {"name": "Arm", "instructions": ["Lift."], "images": names}
        file = saved(tmp_path / "list.json", [row])
        return bring_in([file], tmp_path / "content", chosen_map(file, MAPS), images)

    return brought


def kept(tmp_path):
    return sorted((tmp_path / "content" / "media").iterdir())


def photo(path, mode="RGB", size=(40, 30), **more):
    path.parent.mkdir(exist_ok=True)
    Image.new(mode, size, **more).save(path)


@pytest.mark.parametrize(
    "name", ["https://example.org/a/b/arm.jpg", "http://example.org/arm.jpg?size=2", "x\\arm.jpg"]
)
def test_a_picture_named_by_its_address_is_looked_for_in_the_folder(tmp_path, images, bring, name):
    photo(images / "arm.jpg")
    report = bring(name)
    assert report.pictures == 1
    assert "Arm" not in report.notes or "picture" not in " ".join(report.notes["Arm"])
    assert len(kept(tmp_path)) == 1


def test_without_a_folder_that_is_said_once(bring):
    report = bring("one.jpg", "two.jpg", images=None)
    assert report.pictures == 0
    said = "its pictures were not taken: no folder was given with --images"
    assert report.notes["Arm"].count(said) == 1


def test_a_picture_named_twice_is_one_and_of_many_the_first_six_are_taken(images, bring):
    for number in range(8):
        photo(images / f"{number}.png", size=(40, 30 + number))
    report = bring("0.png", *(f"{number}.png" for number in range(8)))
    assert report.pictures == 6
    assert "has more than 6 pictures" in report.notes["Arm"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("plan.svg", b"<svg/>", '"plan.svg" is a drawing (.svg); save it as .png'),
        ("arm.jpg", b"nothing", '"arm.jpg" is not a photo that opens'),
        (f"{'a' * 300}.jpg", None, f'the picture "{"a" * 59}…" is not in the folder of pictures'),
    ],
)
def test_what_cannot_be_shown_is_left_out_and_said(images, bring, name, data, said):
    if data:
        (images / name).write_bytes(data)
    report = bring(name)
    assert report.pictures == 0
    assert said in report.notes["Arm"]


def test_a_file_too_large_for_a_photo_keeps_the_library_out(images, bring):
    with (images / "arm.jpg").open("wb") as file:
        file.truncate(PHOTO_MB * 1_000_000 + 1)
    with pytest.raises(KioskError, match=r'row 1: The picture "arm\.jpg" is no file of at most'):
        bring("arm.jpg")


def test_a_picture_cut_short_is_not_counted_and_its_exercise_comes_without(tmp_path, images, bring):
    for name in ("whole.png", "half.jpg"):
        photo(images / name, size=(300, 300))
    half = images / "half.jpg"
    half.write_bytes(half.read_bytes()[:-800])
    report = bring("half.jpg", "whole.png")
    (one,) = kept(tmp_path)
    assert (report.pictures, one.suffix) == (1, ".png")
    written = (tmp_path / "content/exercises/own-arm.toml").read_text()
    assert f'photos = [\n    "{one.name}",\n]' in written


def test_two_exercises_may_share_a_picture(tmp_path, images):
    photo(images / "arm.jpg")
    rows = [{"name": it, "instructions": ["Lift."], "images": ["arm.jpg"]} for it in ("Arm", "Leg")]
    file = saved(tmp_path / "list.json", rows)
    report = bring_in([file], tmp_path / "content", chosen_map(file, MAPS), images)
    assert (report.pictures, len(kept(tmp_path))) == (1, 1)


@pytest.mark.parametrize(("mode", "stays"), [("RGBA", "RGBA"), ("L", "RGB")])
def test_what_shows_through_stays_so_and_what_is_large_is_made_smaller(
    tmp_path, images, bring, mode, stays
):
    photo(images / "arm.png", mode, (3 * taking.SIDE_PX, 60))
    bring("arm.png")
    with Image.open(kept(tmp_path)[0]) as drawn:
        assert (drawn.mode, drawn.size) == (stays, (taking.SIDE_PX, 20))
