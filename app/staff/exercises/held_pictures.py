"""The pictures of an exercise that are held until it is saved."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from app.core.exercise_photos import Crop
from app.core.own_words import without_unseen
from app.devices.media_check import cropped

Source = tuple[Path, bytes]
"""Where a photo came from, and what is kept of it, in case that is there no more."""


class Held(NamedTuple):
    """What is not saved yet: new files by name, and of what each photo is a part."""

    media: dict[str, bytes]
    cut_from: dict[str, tuple[Source, Crop]]
    photos: tuple[str, ...]
    video: str


def short_name(path: Path) -> str:
    """A file's name, less the middle of a long one."""
    name = without_unseen(path.name)
    return name if len(name) <= 36 else f"{name[:20]}…{name[-15:]}"


def as_data(jpeg: bytes) -> str:
    """A picture as an address that QML can show."""
    return "data:image/jpeg;base64," + b64encode(jpeg).decode()


def whole_photo(source: Source) -> tuple[str, float]:
    """All of a photo, safe to show, and how many times it is as wide as tall."""
    jpeg = next(iter(cropped(*source, Crop()).files.values()))
    with Image.open(BytesIO(jpeg)) as photo:
        return as_data(jpeg), photo.width / photo.height
