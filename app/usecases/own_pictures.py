"""The photos of a clinic's own exercises as they go on paper."""

from collections.abc import Mapping
from pathlib import Path

from PIL import Image

from app.content.media_rules import FOLDER
from app.core.exercise import Exercise, Media, still_of
from app.documents.photo import LONGEST, MOST, Photos
from app.documents.raster import NoPictureError, on_white, upright
from app.usecases.own_media import OwnMedia, read_photo


def printed(media: OwnMedia, exercise: Exercise) -> Photos | None:
    """An exercise's pictures, in order; None where the figure shows it. One that is not there or no
    picture is None: the steps in words stay."""
    if not exercise.media:
        return None
    photos, video = media.files(exercise)
    data = [media.still(video)] if video else [read_photo(path) for path in photos[:MOST]]
    return tuple(_picture(each) for each in data)


def trial(media: Media, home: Path | None, new: Mapping[str, bytes]) -> Photos | None:
    """The same of an exercise that is being made: ``new`` are files that are not kept yet, the
    others lie in ``home``."""
    if not media:
        return None
    names = [still_of(media.video)] if media.video else [*media.photos[:MOST]]
    place = home / FOLDER if home else None
    data = [new.get(name) or (read_photo(place / name) if place else b"") for name in names]
    return tuple(_picture(each) for each in data)


def _picture(data: bytes) -> Image.Image | None:
    try:
        return on_white(upright(data, LONGEST))
    except NoPictureError:
        return None
