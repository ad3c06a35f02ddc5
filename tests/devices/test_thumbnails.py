"""Small pictures are made in a program of their own, whatever is in the files."""

import os
from io import BytesIO

from PIL import Image

from app.devices import thumbnails as made_by
from app.devices.thumbnails import thumbnails
from tests.devices.test_media_check import photo


def test_a_photo_becomes_small_and_upright_and_what_is_none_is_empty(tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff not a photo")
    link = tmp_path / "link.jpg"
    link.symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "pipe.jpg")
    bomb = tmp_path / "bomb.png"
    Image.new("1", (10_000, 10_000)).save(bomb)
    turned = photo(tmp_path / "turned.jpg", (800, 600), turned=True)
    one, *others, last = thumbnails(
        [photo(tmp_path / "a.jpg"), broken, link, tmp_path / "pipe.jpg", bomb, turned]
    )
    assert others == [b"", b"", b"", b""]
    with Image.open(BytesIO(one)) as small, Image.open(BytesIO(last)) as upright:
        assert small.size == (240, 180)
        assert upright.size == (180, 240)
        assert not small.getexif()


def test_what_ends_the_program_costs_one_picture(tmp_path, monkeypatch):
    calls = []

    def dying(paths):
        calls.append(len(paths))
        return [b"a"] if len(calls) == 1 else [] if len(calls) == 2 else [b"c"] * len(paths)

    monkeypatch.setattr(made_by, "_made", dying)
    assert thumbnails([tmp_path / it for it in "abcd"]) == [b"a", b"", b"c", b"c"]
