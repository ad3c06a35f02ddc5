"""Phones, cards and sticks: what is on them, as somebody may have made it."""

import os

import pytest

from app.devices import picture_places
from app.devices.picture_places import PlaceKind, listing, places


@pytest.fixture
def phones(tmp_path):
    folder = tmp_path / "gvfs"
    folder.mkdir()
    return folder


def taken(path, at):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"a photo, or not")
    os.utime(path, (at, at))


def names(place):
    return [it.path.name for it in listing(place).files]


def test_a_card_a_stick_and_a_phone_are_told_apart(tmp_path, phones):
    (tmp_path / "EOS" / "DCIM" / "100CANON").mkdir(parents=True)
    (tmp_path / "USB").mkdir()
    (phones / "mtp:host=Google_Pixel_7_28051FDH2000" / "Internal" / "DCIM").mkdir(parents=True)
    (phones / "smb-share:server=files,share=x").mkdir()
    found = places([tmp_path / "USB", tmp_path / "EOS"], phones)
    assert [(it.kind, it.name) for it in found] == [
        (PlaceKind.CARD, "EOS"),
        (PlaceKind.PHONE, "Google Pixel 7"),
        (PlaceKind.STICK, "USB"),
    ]


def test_the_newest_come_first_from_every_folder_of_the_camera(tmp_path, phones):
    phone = phones / "mtp:host=Pixel"
    taken(phone / "Internal" / "DCIM" / "Camera" / "old.jpg", 1000)
    taken(phone / "Internal" / "DCIM" / "Camera" / "new.MP4", 3000)
    taken(phone / "Card" / "DCIM" / "Camera" / "between.PNG", 2000)
    taken(phone / "Internal" / "Download" / "letter.jpg", 4000)
    taken(phone / "Internal" / "DCIM" / "Camera" / "one.HEIC", 5000)
    (place,) = places([], phones)
    assert names(place) == ["new.MP4", "between.PNG", "old.jpg"]
    found = listing(place)
    assert [it.video for it in found.files] == [True, False, False]
    assert found.apple == 1


def test_a_stick_shows_what_lies_on_it_and_in_its_first_folders(tmp_path, phones):
    taken(tmp_path / "USB" / "one.jpg", 1)
    taken(tmp_path / "USB" / "pictures" / "two.jpg", 2)
    taken(tmp_path / "USB" / "pictures" / "deep" / "three.jpg", 3)
    taken(tmp_path / "USB" / ".Trash" / "gone.jpg", 4)
    (place,) = places([tmp_path / "USB"], phones)
    assert names(place) == ["two.jpg", "one.jpg"]


def test_links_devices_and_pipes_are_not_shown(tmp_path, phones):
    secret = tmp_path / "secret"
    taken(secret / "a.jpg", 1)
    camera = tmp_path / "CARD" / "DCIM" / "100"
    taken(camera / "b.jpg", 2)
    (camera / "link.jpg").symlink_to(secret / "a.jpg")
    (camera / "zero.jpg").symlink_to("/dev/zero")
    (camera / "up").symlink_to(secret)
    os.mkfifo(camera / "pipe.jpg")
    (place,) = places([tmp_path / "CARD"], phones)
    assert names(place) == ["b.jpg"]


def test_a_camera_folder_that_is_a_link_is_none(tmp_path, phones):
    taken(tmp_path / "elsewhere" / "a.jpg", 1)
    (tmp_path / "CARD").mkdir()
    (tmp_path / "CARD" / "DCIM").symlink_to(tmp_path / "elsewhere")
    (place,) = places([tmp_path / "CARD"], phones)
    assert place.kind is PlaceKind.STICK
    assert names(place) == []


def test_however_much_there_is_only_so_much_is_looked_at(tmp_path, phones, monkeypatch):
    monkeypatch.setattr(picture_places, "MOST_SHOWN", 3)
    monkeypatch.setattr(picture_places, "MOST_LOOKED_AT", 9)
    for at in range(20):
        taken(tmp_path / "USB" / f"{at}.jpg", at)
    (place,) = places([tmp_path / "USB"], phones)
    found = listing(place)
    assert len(found.files) == 3
    assert found.more <= 6


def test_a_place_that_is_gone_is_empty(tmp_path, phones):
    (tmp_path / "USB").mkdir()
    (place,) = places([tmp_path / "USB"], phones)
    (tmp_path / "USB").rmdir()
    assert names(place) == []
    assert places([tmp_path / "nowhere"], tmp_path / "no-gvfs")[0].kind is PlaceKind.STICK
