"""Which words of a clinic's own content have no room on the screens or on paper, or letters that no
font here has: looked at when its files have changed, by a process beside the kiosk, and remembered.

What is told stays in use: a long name is cut, and nobody is left without an exercise for it.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from msgspec import Struct

from app.content.library import Aside, Library
from app.content.problem import Problem
from app.content.sealed import seal, unsealed
from app.usecases.content_room import CUES, ROOMS

NAME = "content-fit.bin"


class _Looked(Struct, frozen=True):
    """``marks`` are of all files in ``folders`` at that time."""

    marks: str
    folders: tuple[str, ...]
    found: tuple[Problem, ...]


def is_known(data: Path, own: Sequence[Path]) -> bool:
    """Whether the words of the clinic's ``own`` folders have been looked at as they are now."""
    kept = _kept(data)
    folders = tuple(map(str, own))
    return not own or (kept is not None and (kept.folders, kept.marks) == (folders, _marks(own)))


def look(data: Path, own: Sequence[Path], problems: Callable[[], list[Problem]]) -> list[Problem]:
    """Look now, and remember it for Today."""
    marks, found = _marks(own), problems()
    if own:
        kept = _Looked(marks, tuple(map(str, own)), tuple(found))
        seal(data / NAME, kept, str)
    return found


def unfit(data: Path | None, library: Library) -> tuple[Aside, ...]:
    """What was found, once a file, as long as the files are those that were looked at."""
    kept = _kept(data) if data is not None else None
    if kept is None or not kept.found or kept.marks != _marks(map(Path, kept.folders)):
        return ()
    first = {(it.folder, it.file): it for it in reversed(kept.found)}
    return tuple(_named(it, library) for it in reversed(first.values()))


def _named(problem: Problem, library: Library) -> Aside:
    folder, _, name = problem.file.removesuffix(".toml").rpartition("/")
    text = library.texts.exercises.get(name) if folder.endswith("/exercises") else None
    return Aside(problem, name if text else "", text.name if text else "")


def _kept(data: Path) -> _Looked | None:
    return unsealed(data / NAME, _Looked, lambda _, value: Path(str(value)))


def _marks(folders: Iterable[Path]) -> str:
    digest = blake2b(f"{CUES}{ROOMS}".encode(), digest_size=16)
    for folder in folders:
        for place, inside, files in os.walk(folder / "text"):
            inside.sort()
            for name in sorted(files):
                with suppress(OSError):
                    it = (Path(place) / name).stat()
                    marks = it.st_size, it.st_mtime_ns, it.st_ctime_ns, it.st_ino
                    digest.update(os.fsencode(f"{place}/{name} {marks}\n"))
    return digest.hexdigest()
