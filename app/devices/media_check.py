"""Photos and videos on their way in: only what will show is taken, and only as large as needed."""

import json
import subprocess
import sys
from base64 import b64decode
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from app.core.errors import KioskError
from app.core.exercise import PHOTO_MB, PHOTOS, VIDEO_MB, VIDEOS, still_of
from app.core.exercise_photos import Crop, kept_in
from app.devices.film_story import without_story
from app.documents.raster import NoPictureError, TooManyPixelsError, on_white, upright
from app.regular_file import NoFileError, TooLargeError, read_regular

VIDEO_S = 60
VIDEO_PX = 3840 * 2160
"""Each picture of a video is unpacked whole, many times a second."""
SIDE_PX = 1600
"""A photo's longer side as it is kept: as sharp as any screen it shows on."""
CUT_PX = 3200
"""The same before a part of it is cut out."""
PATIENCE_S = 20


class KeptMedia(NamedTuple):
    """A photo or video as it is kept: ``name``, and every file of it by name. A video brings a
    still picture for paper."""

    name: str
    files: dict[str, bytes]


class Film(NamedTuple):
    """What a video is, as far as it played. ``still`` is a JPEG."""

    seconds: float
    width: int
    height: int
    still: bytes


def checked(path: Path) -> KeptMedia:
    """What to keep of a file. Raises KioskError, saying what is allowed.

    A photo is drawn anew and a video's notes are emptied, so that nothing of where and when they
    were taken stays in them.
    """
    ending = path.suffix.lower()
    if ending in PHOTOS:
        photo = _photo(_read(path, PHOTO_MB))
        name = _name(photo, ".jpg")
        return KeptMedia(name, {name: photo})
    if ending in VIDEOS:
        data = without_story(_read(path, VIDEO_MB))
        name, film = _name(data, ending), _video(path)
        return KeptMedia(name, {name: data, still_of(name): film.still})
    raise KioskError("This is no photo or video. Choose a .jpg, .png, .mp4, .webm or .mov file.")


def cropped(photo: Path, kept: bytes, crop: Crop) -> KeptMedia:
    """A part of a photo as it is kept; of what is ``kept`` of it where it is there no more, as when
    its stick was pulled out. Raises KioskError, as ``checked`` does."""
    try:
        data = _read(photo, PHOTO_MB)
    except KioskError:
        if not kept:
            raise
        data = kept
    part = kept_in(crop)
    whole = _unpacked(data, CUT_PX)
    wide, tall = whole.size
    left, top = round(part.left * wide), round(part.top * tall)
    cut = whole.crop((left, top, round(part.right * wide), round(part.bottom * tall)))
    cut.thumbnail((SIDE_PX, SIDE_PX), Image.Resampling.LANCZOS)
    made = _jpeg(cut)
    name = _name(made, ".jpg")
    return KeptMedia(name, {name: made})


def film_of(path: Path) -> Film | None:
    """What a video is; None when it does not play here, or is no file."""
    if not path.is_file():
        return None
    try:
        said = subprocess.run(
            [sys.executable, "-m", "app.items.video_probe", str(path)],
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
        ).stdout
        found = json.loads(said)
        still = b64decode(found["still"])
        return Film(found["seconds"], found["width"], found["height"], still) if still else None
    except (OSError, ValueError, TypeError, KeyError, subprocess.SubprocessError):
        return None


def _read(path: Path, most_mb: int) -> bytes:
    try:
        return read_regular(path, most_mb * 1_000_000)
    except NoFileError as error:
        raise KioskError("This is not a file. Choose a photo or a video.") from error
    except TooLargeError as error:
        raise KioskError(
            "This file is {size:.0f} MB; at most {most_mb} MB can be taken. Make it "
            "shorter or smaller.",
            size=error.size / 1000000.0,
            most_mb=most_mb,
        ) from error
    except OSError as error:
        raise KioskError("This file cannot be read. Put the stick in again.") from error


def _photo(data: bytes) -> bytes:
    return _jpeg(_unpacked(data, SIDE_PX))


def _unpacked(data: bytes, longest: int) -> Image.Image:
    try:
        return on_white(upright(data, longest))
    except TooManyPixelsError as error:
        raise KioskError("This photo has too many dots. Make it smaller and try again.") from error
    except NoPictureError as error:
        raise KioskError("This is not a photo, though it is called one. Choose another.") from error


def _jpeg(photo: Image.Image) -> bytes:
    kept = BytesIO()
    photo.save(kept, "JPEG", quality=88)
    return kept.getvalue()


def _video(path: Path) -> Film:
    film = film_of(path)
    if film is None:
        raise KioskError("This video does not play here. Save it as .mp4 (H.264) and try again.")
    if film.seconds > VIDEO_S:
        raise KioskError(
            "This video lasts {seconds:.0f} seconds; at most {most} can be taken. Cut "
            "it to one or two repetitions.",
            seconds=film.seconds,
            most=VIDEO_S,
        )
    if film.width * film.height > VIDEO_PX:
        raise KioskError(
            "This video has {width} by {height} dots; at most 3840 by 2160 can be taken. "
            "Save it smaller, at best as 1920 by 1080.",
            width=film.width,
            height=film.height,
        )
    return film


def _name(data: bytes, ending: str) -> str:
    return f"{sha256(data).hexdigest()[:16]}{ending}"
