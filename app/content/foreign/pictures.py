"""The pictures of a library: only what lies in its folder, is a photo, and can be shown."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from PIL import Image, ImageOps

from app.content.foreign.trouble import BadLibraryError
from app.core.exercise import MOST_PIXELS, PHOTO_MB
from app.regular_file import NoFileError, TooLargeError, read_regular

MOST_DOTS = {"JPEG": 40_000_000}
MOST_DOTS_ELSE = 16_000_000
"""Only a JPEG is drawn smaller while it is read; of the rest all dots are in memory."""
LARGE = 6_000_000
"""Dots; of those with more, one is opened at a time."""
_ONE = Lock()
MOST = 6
SIDE_PX = 1600
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_OUTSIDE = (b"<image", b"<!entity", b"<script", b"<foreignobject", b'href="http', b"href='http")


class Picture(NamedTuple):
    """``name`` is the file it becomes, ``path`` where it is now."""

    name: str
    path: Path


class Pictures:
    """The folder ``--images``; without one no picture is taken. ``note`` takes what is left out."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._inside = Path(os.path.realpath(folder)) if folder else None
        self._met: dict[Path, Picture | str] = {}

    def of(
        self, named: tuple[str, ...], at: tuple[Path, int], note: Callable[[str], None]
    ) -> tuple[Picture, ...]:
        """Those that an exercise names, in order. BadLibraryError for one that reaches elsewhere,
        or that would fill the memory."""
        found: dict[str, Picture] = {}
        for name in named:
            taken = self._one(name, at)
            if isinstance(taken, str):
                note(taken)
            elif len(found) < MOST:
                found[taken.name] = taken
            else:
                note(f"has more than {MOST} pictures")
        return tuple(found.values())

    def _one(self, name: str, at: tuple[Path, int]) -> Picture | str:
        shown = name if len(name) <= 60 else f"{name[:59]}…"
        parts = name.replace("\\", "/").split("/")
        if name.casefold().startswith(("http:", "https:")):
            parts = [name.partition("?")[0].rpartition("/")[2]]
        elif ".." in parts or parts[0] == "" or parts[0].endswith(":"):
            said = f'The picture "{shown}" leads out of the folder of pictures. Take it out.'
            raise BadLibraryError(*at, said)
        if self._folder is None or self._inside is None:
            return "its pictures were not taken: no folder was given with --images"
        for path in (self._folder.joinpath(*parts), self._folder / parts[-1]):
            real = Path(os.path.realpath(path))
            if not real.is_relative_to(self._inside):
                said = f'The picture "{shown}" is a link out of the folder of pictures.'
                raise BadLibraryError(*at, f"{said} Put the file itself there.")
            if os.path.isfile(real):  # Path's own raises for a name that is too long
                if real not in self._met:
                    self._met[real] = self._looked_at(real, shown, at)
                return self._met[real]
        return f'the picture "{shown}" is not in the folder of pictures'

    def _looked_at(self, path: Path, shown: str, at: tuple[Path, int]) -> Picture | str:
        try:
            data = read_regular(path, PHOTO_MB * 1_000_000)
        except (NoFileError, TooLargeError) as error:
            said = f'The picture "{shown}" is no file of at most {PHOTO_MB} MB. Make it smaller.'
            raise BadLibraryError(*at, said) from error
        except OSError:
            return f'the picture "{shown}" cannot be read'
        start = data[:200_000].lower()
        if b"<svg" in start:
            if any(mark in start for mark in _OUTSIDE):
                said = f'The drawing "{shown}" brings in something from elsewhere. Take it out.'
                raise BadLibraryError(*at, said)
            return f'"{shown}" is a drawing (.svg); save it as .png'
        try:
            with Image.open(BytesIO(data), formats=_FORMATS) as picture:
                dots, kind = picture.width * picture.height, picture.format
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            dots, kind = MOST_PIXELS + 1, None
        except (OSError, ValueError, SyntaxError):
            return f'"{shown}" is not a photo that opens'
        if dots > (allowed := MOST_DOTS.get(kind or "", MOST_DOTS_ELSE)):
            most = allowed // 1_000_000
            said = f'The picture "{shown}" has more than {most} million dots. Make it smaller.'
            raise BadLibraryError(*at, said)
        ending = ".png" if kind == "PNG" else ".jpg"
        return Picture(f"{sha256(data).hexdigest()[:16]}{ending}", path)


def taken(picture: Picture) -> bytes | None:
    """The bytes to keep, always drawn anew: no larger than a screen shows, nothing in them of a
    place or a day, and nothing that was written to break what shows them. None for one that does
    not open after all."""
    try:
        data = read_regular(picture.path, PHOTO_MB * 1_000_000)
        with _alone(data), Image.open(BytesIO(data), formats=_FORMATS) as opened:
            opened.thumbnail((SIDE_PX, SIDE_PX))
            upright = ImageOps.exif_transpose(opened)
            kept = BytesIO()
            if picture.name.endswith(".png"):
                clear = upright.has_transparency_data
                drawn = upright.convert("RGBA" if clear else "RGB")
                drawn.info.clear()
                drawn.save(kept, "PNG", compress_level=3)
            else:
                drawn = upright.convert("RGB")
                drawn.info.clear()
                drawn.save(kept, "JPEG", quality=90)
            return kept.getvalue()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _alone(data: bytes) -> AbstractContextManager[object]:
    """So that memory holds one large picture, not one for each hand."""
    with Image.open(BytesIO(data), formats=_FORMATS) as picture:
        return _ONE if picture.width * picture.height > LARGE else nullcontext()
