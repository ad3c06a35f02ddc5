"""Photos that were put into the content folder by hand: what the screen shows of them."""

import os
from contextlib import closing

import pytest
from PIL import Image

from app.usecases.drawn_photos import NAME, DrawnPhotos
from app.wiring_records import own_unshowable
from tests.devices.test_media_check import photo
from tests.usecases.test_own_media import by_hand, opened


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def media(data):
    """The folder of a clinic that shows an exercise by two photos: a turned one and a PNG."""
    folder = by_hand(data, 'photos = ["lying.jpg", "bridge.png"]')
    photo(folder / "lying.jpg", (3200, 2400), turned=True)
    Image.new("RGB", (40, 30), "red").save(folder / "bridge.png")
    return folder


@pytest.fixture
def workshop(data, media):
    clinic = opened(data)
    with closing(clinic.store):
        yield clinic.workshop


def test_the_screen_shows_what_was_drawn_anew(data, workshop):
    workshop.prepare("bridge")
    shown, _ = workshop.media("bridge")
    listed = next(it.face for it in workshop.listed() if it.id == "bridge")
    assert {it.parent for it in (*shown, listed, workshop.face("bridge"))} == {data / NAME}
    with Image.open(shown[0]) as upright, Image.open(shown[1]) as small:
        assert (upright.format, upright.size, small.size) == ("JPEG", (1200, 1600), (40, 30))
        assert not upright.getexif()


def test_what_no_decoder_should_meet_is_shown_nowhere(media, workshop):
    (media / "lying.jpg").write_bytes(b"\xff\xd8\xff malformed" * 100)
    (media / "bridge.png").unlink()
    (media / "bridge.png").symlink_to("/dev/zero")
    workshop.prepare("bridge")
    shown, _ = workshop.media("bridge")
    assert [it.is_file() for it in shown] == [False, False]
    assert workshop.bytes_of("bridge") == {}


def test_a_copy_keeps_what_was_drawn(media, workshop):
    workshop.prepare("bridge")
    kept = workshop.bytes_of("bridge")
    assert set(kept) == {"lying.jpg", "bridge.png"}
    assert kept["lying.jpg"] != (media / "lying.jpg").read_bytes()


def test_another_photo_in_its_place_is_drawn_too(media, workshop):
    workshop.prepare("bridge")
    before, _ = workshop.media("bridge")
    photo(media / "lying.jpg", (500, 300))
    workshop.prepare("bridge")
    after, _ = workshop.media("bridge")
    assert (before[0] != after[0], before[1]) == (True, after[1])
    with Image.open(after[0]) as drawn:
        assert drawn.size == (500, 300)


def test_all_are_drawn_beside_the_kiosk(data, media):
    homes = [data / "content"]
    assert not DrawnPhotos(data).has_all(homes)
    own_unshowable(data)
    assert DrawnPhotos(data).has_all(homes)
    os.utime(media / "lying.jpg")
    assert not DrawnPhotos(data).has_all(homes)


def test_one_that_is_no_photo_is_tried_once(data, media, monkeypatch):
    (media / "lying.jpg").write_bytes(b"no photo")
    drawn = DrawnPhotos(data)
    drawn.draw_all([data / "content"])
    monkeypatch.setattr("app.devices.media_check.checked", lambda _: pytest.fail("tried again"))
    drawn.draw_all([data / "content"])
