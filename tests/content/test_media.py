"""A photo or video that cannot be shown is a mistake that the check names."""

import os

import pytest
from PIL import Image

from app.content import check, load
from tests.content.samples import sample, write
from tests.little_memory import small_memory


@pytest.fixture
def shown(tmp_path):
    """A folder whose exercise is shown by what is named."""

    def made(media):
        folder = sample(tmp_path / "content")
        squat = folder / "exercises" / "squat.toml"
        squat.write_text(f"{squat.read_text()}\n[media]\n{media}\n")
        (folder / "media").mkdir(exist_ok=True)
        return folder

    return made


def said(folder):
    return [str(problem) for problem in check([folder])]


def test_photos_that_are_there_are_sound(shown):
    folder = shown('photos = ["one.jpg", "two.png"]')
    for name in ("one.jpg", "two.png"):
        Image.new("RGB", (40, 30)).save(folder / "media" / name)
    assert said(folder) == []


def test_what_is_missing_is_named_and_keeps_no_kiosk_from_opening(shown):
    folder = shown('photos = ["one.jpg", "two.png"]')
    Image.new("RGB", (40, 30)).save(folder / "media" / "one.jpg")
    assert said(folder) == [
        "exercises/squat.toml: media.photos[1]: there is no media/two.png; put the file there"
    ]
    library = load([folder])
    assert library.homes["squat"] == folder


def test_a_video_that_is_missing_is_named(shown):
    assert said(shown('video = "one.mp4"')) == [
        "exercises/squat.toml: media.video: there is no media/one.mp4; put the file there"
    ]


@pytest.mark.parametrize(
    ("media", "words"),
    [
        ('photos = ["one.mp4"]', 'media.photos[0]: "one.mp4" is not a photo'),
        ('video = "one.jpg"', 'media.video: "one.jpg" is not a video'),
    ],
)
def test_one_in_place_of_the_other_is_named(shown, media, words):
    assert words in said(shown(media))[0]


def test_a_video_beside_photos_is_named(shown):
    folder = shown('photos = ["one.jpg"]\nvideo = "one.mp4"')
    Image.new("RGB", (40, 30)).save(folder / "media" / "one.jpg")
    (folder / "media" / "one.mp4").write_bytes(b"video")
    assert said(folder) == [
        "exercises/squat.toml: media.video: stands beside photos; allowed: photos or a video"
    ]


def test_a_photo_that_cannot_be_opened_is_named(shown):
    folder = shown('photos = ["one.jpg"]')
    (folder / "media" / "one.jpg").symlink_to("one.jpg")
    assert said(folder) == [
        "exercises/squat.toml: media.photos[0]: media/one.jpg cannot be read; "
        "allow the kiosk's user to read it"
    ]


@pytest.mark.parametrize("spoil", [
    lambda path: path.symlink_to("/dev/zero"), os.mkfifo, lambda path: path.mkdir()
], ids=["device", "pipe", "folder"])  # fmt: skip
def test_what_is_no_file_is_named_unread(shown, spoil):
    folder = shown('photos = ["one.jpg"]')
    spoil(folder / "media" / "one.jpg")
    with small_memory():
        assert "media/one.jpg is not a file" in said(folder)[0]


def test_what_is_no_photo_or_has_too_many_dots_is_named(shown):
    folder = shown('photos = ["one.jpg", "two.png"]')
    (folder / "media" / "one.jpg").write_bytes(b"not a photo")
    Image.new("1", (10_000, 10_000)).save(folder / "media" / "two.png")
    with small_memory():
        first, second = said(folder)
    assert "media/one.jpg is not a photo" in first
    assert "media/two.png has too many dots; at most 64 million" in second


def test_a_file_too_large_to_show_is_named(shown):
    folder = shown('video = "one.mp4"')
    with (folder / "media" / "one.mp4").open("wb") as file:
        file.truncate(24_000_000_000)
    assert "media/one.mp4 is 24000 MB; at most 60 MB is allowed" in said(folder)[0]


def test_content_that_is_a_link_to_a_device_is_named_unread(tmp_path):
    folder = sample(tmp_path)
    squat = folder / "exercises" / "squat.toml"
    squat.unlink()
    squat.symlink_to("/dev/zero")
    with small_memory():
        assert "exercises/squat.toml: is not a file" in said(folder)


def test_photos_of_the_folder_below_count_where_only_words_are_laid_over(shown, tmp_path):
    below = shown('photos = ["one.jpg"]')
    words = below / "text" / "en" / "exercises" / "squat.toml"
    above = write(tmp_path / "above", {"text/en/exercises/squat.toml": words.read_text()})
    assert load([below, above]).homes["squat"] == below
