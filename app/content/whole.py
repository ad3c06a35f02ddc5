"""A library of thousands as the last start made it, for the next one: it starts as fast as ours.

It counts only while no file and no folder that it was made of has changed, in name, size, either
of its times or number on the disk, nor the program that reads them. Where something has to be set
aside everything is looked at anew at each start.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path

from msgspec import Struct

from app.content import __file__ as here
from app.content.files import FOLDERS, WORD_FOLDERS
from app.content.library import Library
from app.content.media_rules import FOLDER as MEDIA
from app.content.rules import ENGLISH
from app.content.sealed import seal, unsealed

_WORTH_IT = 200
"""Files of a clinic's own, from which on the whole is kept."""
_UNREAD = (MEDIA, "voice")
_CODE = (Path(here).parent, Path(here).parent.parent / "core")


class _Kept(Struct, frozen=True):
    """``marks`` are of all that the library was made of."""

    marks: str
    library: Library


class Whole:
    """The library of ``folders`` in one language; ``data`` is the folder it is kept in."""

    def __init__(self, data: Path, folders: Sequence[Path], language: str) -> None:
        self._path = data / f"content-library-{language}.bin"
        self._folders = folders
        self._places = _places(language)
        self._marks, theirs = self._read_marks()
        self._worth_it = theirs >= _WORTH_IT

    def library(self) -> Library | None:
        """As it was kept, if it still is what would be read."""
        kept = unsealed(self._path, _Kept, _back()) if self._worth_it else None
        return kept.library if kept is not None and kept.marks == self._marks else None

    def keep(self, library: Library) -> None:
        """Remember what has just been read, unless it was changed meanwhile."""
        if self._worth_it and not library.aside and self._read_marks()[0] == self._marks:
            seal(self._path, _Kept(self._marks, library), str)

    def _read_marks(self) -> tuple[str, int]:
        """The marks of everything, and how many files lie in other folders than the first."""
        digest, theirs = blake2b(digest_size=16), 0
        for folder in _CODE:
            digest.update("\n".join(_entries(folder)).encode())
        for number, folder in enumerate(self._folders):
            digest.update(os.fsencode(folder))
            for place in self._places:
                found = [*_entries(folder / place)]
                theirs += len(found) if number else 0
                digest.update("\n".join((place, *found, "")).encode("utf-8", "surrogateescape"))
        return digest.hexdigest(), theirs


def _places(language: str) -> tuple[str, ...]:
    words = [f"text/{code}" for code in sorted({ENGLISH, language})]
    inside = [f"{place}/{kind}" for place in words for kind in WORD_FOLDERS]
    return ("", *FOLDERS, "text", *words, *inside)


def _entries(folder: Path) -> Iterator[str]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda it: it.name)
    except OSError as error:
        yield f"! {error.errno}"
        return
    for entry in entries:
        if entry.name in _UNREAD or entry.name.startswith(".") or entry.name == "__pycache__":
            continue
        try:
            it = entry.stat()
        except OSError as error:
            yield f"{entry.name}! {error.errno}"
            continue
        marks = it.st_mode, it.st_size, it.st_mtime_ns, it.st_ctime_ns, it.st_ino
        yield f"{entry.name} {marks}"


def _back() -> Callable[[type, object], object]:
    """Makes paths again, each once."""
    path = cache(Path)
    return lambda _, value: path(str(value))
