"""The clinic's own content on its way through a backup: what it wrote and filmed itself.

Plans point at it, so records alone would come back with exercises that cannot be shown.
"""

import os
import stat
from pathlib import Path, PurePosixPath
from shutil import copyfile

from app.store.files import sync_folder

NAMES = ("exercises", "content", "packs", "logo.png", "logo.jpg")
"""Where it lies in the data folder."""

MOST = 100_000_000
"""Bytes in one backup: one is made after every session. What is too much is told."""

SMALL = 1_000_000
"""Texts, poses and the logo come first; films and photos as long as there is room."""


def gather(folder: Path, to: Path) -> tuple[tuple[str, ...], int]:
    """Copies it from the data folder to ``to``: the names, and how many files were left out."""
    sizes = dict(_files(folder))
    taken: list[str] = []
    room = MOST
    for name in sorted(sizes, key=lambda it: (sizes[it] > SMALL, it)):
        if sizes[name] > room:
            continue
        (to / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            copyfile(folder / name, to / name, follow_symlinks=False)
        except OSError:  # it was just replaced by another
            continue
        room -= sizes[name]
        taken.append(name)
    return tuple(sorted(taken)), len(sizes) - len(taken)


def allowed(name: str) -> bool:
    """Whether ``name`` is one that ``gather`` gives."""
    path = PurePosixPath(name)
    within = any(path.is_relative_to(it) for it in NAMES)
    return within and ".." not in path.parts and "\\" not in name


def put_in_place(stage: Path, folder: Path) -> None:
    """What came back stands where there was nothing; what the clinic has now stays."""
    for name in NAMES:
        if (stage / name).exists() and not (folder / name).exists():
            os.rename(stage / name, folder / name)
            sync_folder(folder)


def _files(folder: Path) -> list[tuple[str, int]]:
    found = []
    for top in NAMES:
        for place, below, files in os.walk(folder / top):
            below.sort()
            found += [Path(place, name) for name in files]
        if (folder / top).is_file():
            found.append(folder / top)
    sized = []
    for path in found:
        known = path.lstat()
        if stat.S_ISREG(known.st_mode):
            sized.append((path.relative_to(folder).as_posix(), known.st_size))
    return sized
