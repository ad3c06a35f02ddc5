"""What is taken in as a photo or video, and what is not."""

import os
from io import BytesIO

import av
import numpy
import pytest
from PIL import Image

from app.core.errors import KioskError
from app.core.exercise_photos import Crop
from app.devices import media_check
from app.devices.film_story import without_story
from app.devices.media_check import checked, cropped
from tests.little_memory import small_memory


def video(path, seconds=1.0, size=(160, 90)):
    """A small video of a moving square."""
    with av.open(str(path), "w") as file:
        stream = file.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for n in range(round(seconds * 10)):
            picture = numpy.zeros((size[1], size[0], 3), numpy.uint8)
            picture[20:50, n % 100 : n % 100 + 30] = 255
            file.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        file.mux(stream.encode())
    return path


def photo(path, size=(400, 300), turned=False):
    """A photo that says where it was taken."""
    exif = Image.Exif()
    exif[0x010E] = "in our gym"
    if turned:
        exif[0x0112] = 6
    Image.new("RGB", size, "teal").save(path, exif=exif)
    return path


def test_a_video_that_plays_is_kept_as_it_is(tmp_path):
    path = video(tmp_path / "squat.mp4")
    kept = checked(path)
    assert kept.name.endswith(".mp4")
    assert kept.files[kept.name] == without_story(path.read_bytes())


def test_a_video_brings_a_picture_out_of_its_middle(tmp_path):
    kept = checked(video(tmp_path / "squat.mp4", 4.0))
    still = Image.open(BytesIO(kept.files[kept.name.replace(".mp4", ".jpg")])).convert("L")
    assert still.size == (160, 90)
    columns = [x for x in range(160) if still.getpixel((x, 35)) > 128]
    assert 15 <= columns[0] <= 25  # the square has moved twenty dots in two seconds


def test_a_video_that_is_not_one_is_told(tmp_path):
    path = tmp_path / "squat.mp4"
    path.write_bytes(b"%PDF-1.4 not a video at all" * 100)
    with pytest.raises(KioskError, match="does not play here"):
        checked(path)


def test_a_long_video_is_told(tmp_path):
    with pytest.raises(KioskError, match="lasts 61 seconds"):
        checked(video(tmp_path / "long.mp4", 61, (32, 32)))


def test_a_large_file_is_not_even_read(tmp_path, monkeypatch):
    monkeypatch.setattr(media_check, "VIDEO_MB", 1)
    path = tmp_path / "large.mp4"
    path.write_bytes(b"0" * 1_600_000)
    with pytest.raises(KioskError, match="2 MB; at most 1 MB"):
        checked(path)


def test_a_photo_is_kept_upright_small_and_without_its_story(tmp_path):
    name, files = checked(photo(tmp_path / "one.JPG", (4000, 3000), turned=True))
    picture = Image.open(BytesIO(files[name]))
    assert name.endswith(".jpg")
    assert picture.size == (1200, 1600)
    assert not picture.getexif()


@pytest.mark.parametrize("name", ["one.jpg", "one.png"])
def test_a_photo_that_is_not_one_is_told(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"GIF89a, or so")
    with pytest.raises(KioskError, match="not a photo"):
        checked(path)


def test_other_files_are_not_taken(tmp_path):
    path = tmp_path / "run.exe"
    path.write_bytes(b"MZ")
    with pytest.raises(KioskError, match="no photo or video"):
        checked(path)


def test_a_stick_that_was_pulled_out_is_told(tmp_path):
    with pytest.raises(KioskError, match="cannot be read"):
        checked(tmp_path / "gone.jpg")


def test_what_was_transparent_is_white_as_on_paper(tmp_path):
    Image.new("RGBA", (40, 30), (0, 0, 0, 0)).save(tmp_path / "one.png")
    name, files = checked(tmp_path / "one.png")
    assert Image.open(BytesIO(files[name])).getpixel((20, 15)) == (255, 255, 255)


@pytest.mark.parametrize("name", ["one.jpg", "one.png", "one.mp4"])
def test_a_link_to_a_device_is_not_read(tmp_path, name):
    path = tmp_path / name
    path.symlink_to("/dev/zero")
    with small_memory(), pytest.raises(KioskError, match="not a file"):
        checked(path)


@pytest.mark.parametrize("name", ["one.jpg", "one.mp4"])
def test_a_pipe_is_not_waited_for(tmp_path, name):
    os.mkfifo(tmp_path / name)
    with pytest.raises(KioskError, match="not a file"):
        checked(tmp_path / name)


def test_dots_are_counted_before_they_are_unpacked(tmp_path):
    """A few kilobytes of PNG that would unpack to 400 MB."""
    path = tmp_path / "one.png"
    Image.new("1", (10_000, 10_000)).save(path)
    with small_memory(), pytest.raises(KioskError, match="too many dots"):
        checked(path)


def test_a_part_of_a_photo_is_cut_from_it_as_it_was_held(tmp_path):
    path = tmp_path / "one.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # held upright: what is left in the file is at the top
    two = Image.new("RGB", (1200, 800), "red")
    two.paste("blue", (600, 0, 1200, 800))
    two.save(path, exif=exif)
    name, files = cropped(path, b"", Crop(0, 0.5, 1, 1))
    cut = Image.open(BytesIO(files[name]))
    assert cut.size == (800, 600)
    assert cut.getpixel((400, 300))[2] > 200
    assert not cut.getexif()


def test_a_stick_that_was_pulled_out_leaves_what_was_kept(tmp_path):
    name, files = checked(photo(tmp_path / "one.jpg"))
    cut, made = cropped(tmp_path / "gone.jpg", files[name], Crop(0, 0, 0.5, 0.5))
    assert Image.open(BytesIO(made[cut])).size == (200, 150)
    with pytest.raises(KioskError, match="cannot be read"):
        cropped(tmp_path / "gone.jpg", b"", Crop())
