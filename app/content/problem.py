"""A mistake in content, in words that help to mend it."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from app.core.own_words import without_unseen


class Problem(Struct, frozen=True):
    """One mistake. ``file`` is relative to the content ``folder``, ``key`` a path inside the file;
    either may be empty. ``str()`` is one line: file, key, what is wrong and what is allowed.
    """

    file: str
    key: str
    said: str
    folder: Path

    def __str__(self) -> str:
        return without_unseen(": ".join(it for it in (self.file, self.key, self.said) if it))


class Place(Struct, frozen=True):
    """Where something stands: a file, and the table inside it that holds the thing."""

    folder: Path
    file: str
    table: str = ""

    def problem(self, said: str, key: str = "") -> Problem:
        """A problem at ``key`` of this place."""
        return Problem(self.file, joined(self.table, key), said, self.folder)


def joined(*parts: str) -> str:
    """Key parts as one path: ``items``, ``[1]``, ``dose`` become ``items[1].dose``."""
    return "".join(part if part.startswith("[") else f".{part}" for part in parts if part).strip(
        "."
    )


def meant(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown ``word``: the nearest known one, or all of them."""
    from difflib import get_close_matches  # only ever needed once something is wrong

    names = sorted(set(known))
    if near := get_close_matches(word, names, n=1):
        return f'; did you mean "{near[0]}"?'
    return f"; allowed: {', '.join(names[:12])}{' …' if names[12:] else ''}" if names else ""
