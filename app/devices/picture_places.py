"""Where photos come from: sticks, a camera's card, a phone on a cable; and what is on them.

Nothing that is found is trusted: no link is followed, and however much there is, only so much is
looked at.
"""

import os
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from app.core.exercise import PHOTOS, VIDEOS
from app.core.own_words import without_unseen

APPLE = (".heic", ".heif")
MOST_SHOWN = 60
MOST_LOOKED_AT = 20_000
DEEP = 3
"""Folders below a camera's DCIM; a stick has its own and those directly in it."""
_CAMERA = "DCIM"
_SERIAL = 7
"""Letters from which on the last word of a phone's name is its number, which nobody knows."""
_PHONES = ("mtp:", "gphoto2:", "afc:")


class PlaceKind(StrEnum):
    """What a place is, as somebody would call it."""

    STICK = "stick"
    CARD = "card"
    PHONE = "phone"


class PicturePlace(NamedTuple):
    """``name`` is what the machine calls it."""

    kind: PlaceKind
    name: str
    path: Path


class FoundFile(NamedTuple):
    """A photo or video; ``changed`` is when it was taken, as far as its folder tells."""

    path: Path
    video: bool
    changed: float


class Listing(NamedTuple):
    """The newest first. ``more`` is how many there are beside them, ``apple`` how many are in a
    format that only Apple's devices show."""

    files: tuple[FoundFile, ...] = ()
    more: int = 0
    apple: int = 0


def gvfs() -> Path:
    """Where a desktop shows phones that speak MTP, PTP or Apple's own."""
    run = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return Path(run) / "gvfs"


def places(mounted: Iterable[Path], phones: Path) -> list[PicturePlace]:
    """Phones and cards first: whoever plugs one in means it."""
    found = [
        PicturePlace(PlaceKind.PHONE, _called(it.name), it) for it in _folders(phones, _PHONES)
    ]
    for path in mounted:
        kind = PlaceKind.CARD if any(_cameras(path)) else PlaceKind.STICK
        found.append(PicturePlace(kind, without_unseen(path.name), path))
    return sorted(found, key=lambda it: (it.kind is PlaceKind.STICK, it.name.casefold()))


def listing(place: PicturePlace) -> Listing:
    """The photos and videos of a place; what cannot be read is left out."""
    deep = 1 if place.kind is PlaceKind.STICK else DEEP
    roots = [place.path] if place.kind is PlaceKind.STICK else [*_cameras(place.path)]
    files: list[FoundFile] = []
    apple = 0
    for entry in _within(roots, deep):
        ending = os.path.splitext(entry.name)[1].lower()
        apple += ending in APPLE
        if ending in (*PHOTOS, *VIDEOS):
            changed = _changed(entry)
            if changed is not None:
                files.append(FoundFile(Path(entry.path), ending in VIDEOS, changed))
    files.sort(key=lambda it: (-it.changed, it.path.name))
    return Listing(tuple(files[:MOST_SHOWN]), max(0, len(files) - MOST_SHOWN), apple)


def _cameras(path: Path) -> Iterator[Path]:
    """The folders of a camera: directly there, or in the memory of a phone."""
    for root in (path, *_folders(path)):
        if (root / _CAMERA).is_dir() and not (root / _CAMERA).is_symlink():
            yield root / _CAMERA


def _folders(path: Path, starts: tuple[str, ...] = ("",)) -> list[Path]:
    try:
        with os.scandir(path) as entries:
            return sorted(
                Path(it.path)
                for _, it in zip(range(MOST_LOOKED_AT), entries, strict=False)
                if it.is_dir(follow_symlinks=False)
                and it.name.startswith(starts)
                and not it.name.startswith(".")
            )
    except OSError:
        return []


def _within(roots: list[Path], deep: int) -> Iterator[os.DirEntry[str]]:
    waiting, looked = [(root, 0) for root in roots], 0
    while waiting:
        folder, depth = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    looked += 1
                    if looked > MOST_LOOKED_AT:
                        return
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        if depth < deep:
                            waiting.append((Path(entry.path), depth + 1))
                    elif entry.is_file(follow_symlinks=False):
                        yield entry
        except OSError:
            continue


def _changed(entry: os.DirEntry[str]) -> float | None:
    try:
        return entry.stat(follow_symlinks=False).st_mtime
    except OSError:
        return None


def _called(mount: str) -> str:
    """A phone's name out of what it is mounted as: ``mtp:host=Google_Pixel_7_28051``."""
    name = mount.partition("host=")[2].split(",")[0].replace("%20", " ").replace("_", " ")
    words = without_unseen(name).split()
    if len(words) > 1 and len(words[-1]) >= _SERIAL:
        words.pop()
    return " ".join(words)[:40]
