"""What a row of somebody else's library says, by our names."""

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import normalize

from app.content.foreign.mapping import Map, spread
from app.content.foreign.phrases import language_code
from app.content.foreign.rows import Row, rows_of
from app.content.foreign.trouble import BadLibraryError
from app.content.foreign.words import paragraphs
from app.core.exercise import OWN
from app.core.long_work import LongWork
from app.core.own_words import clean_words

_URL = re.compile(r"https?://[^\s\"<>]{1,290}\Z")
_LISTED = re.compile(r"\s*[|;\n]\s*")
_OFTEN = 100
LONGEST_ID = 56


class Told(NamedTuple):
    """``key`` is the exercise's id in its library, ``at`` the file and row."""

    at: tuple[Path, int]
    key: str
    language: str | None
    name: str
    lists: Mapping[str, tuple[str, ...]]
    single: Mapping[str, str]


class LeftOut(NamedTuple):
    """What was not taken in, and why."""

    file: Path
    row: int
    name: str
    why: str

    def __str__(self) -> str:
        name = f"{self.name}: " if self.name else ""
        return f"{self.file.name}, row {self.row}: {name}{self.why}"


_LISTS = (
    "steps",
    "cautions",
    "tips",
    "muscles",
    "more_muscles",
    "regions",
    "equipment",
    "pictures",
)
_WORDS = ("steps", "cautions", "tips")
_SINGLE = (
    "aim", "start", "level", "kind", "source", "author", "licence", "url", "sets", "reps", "hold_s",
)  # fmt: skip


def tell(files: Iterable[Path], using: Map, work: LongWork) -> dict[str, list[Told]]:
    """All rows, by exercise. Raises BadLibraryError and Stopped."""
    found: dict[str, list[Told]] = {}
    by_row: dict[str, Told] = {}
    added: list[tuple[str, Told]] = []
    seen: dict[tuple[str, str | None], tuple[Path, int]] = {}
    for path in files:
        for count, whole in enumerate(rows_of(path, using.rows)):
            if count % _OFTEN == 0:
                work.at(0.02, f"Reading {path.name}")
            for row in spread(whole, using.each):
                told = _told(path, row, using)
                if not told.name and (whose := using.one(row.values, "of_row")):
                    added.append((whose, told))
                    continue
                if told.name and not using.together:
                    _once(told, seen)
                if told.name:
                    by_row.setdefault(using.one(row.values, "row"), told)
                found.setdefault(told.key, []).append(told)
    for whose, told in added:
        if (of := by_row.get(whose)) is not None:
            rows = found[of.key]
            fuller = of._replace(
                lists={**of.lists, "tips": (*of.lists["tips"], *told.lists["tips"])}
            )
            rows[rows.index(of)] = by_row[whose] = fuller
    return found


def _once(told: Told, seen: dict[tuple[str, str | None], tuple[Path, int]]) -> None:
    mark = (exercise_id(told.key), told.language)
    if mark in seen:
        file, row = seen[mark]
        where = f"row {row}" if file == told.at[0] else f"row {row} of {file.name}"
        raise BadLibraryError(
            *told.at, f'The id "{told.key[:60]}" stands in {where} too. Give each one its own.'
        )
    seen[mark] = told.at


def _told(path: Path, row: Row, using: Map) -> Told:
    values: Mapping[str, Any] = row.values
    said = using.one(values, "language")
    name = " ".join(paragraphs(using.one(values, "name")))
    lists = {
        what: tuple(using.said(values, what))
        if what in _WORDS
        else tuple(it for each in using.said(values, what) for it in _listed(each, what))
        for what in _LISTS
    }
    single = {what: clean_words(using.one(values, what))[:2000] for what in _SINGLE}
    if not _URL.match(single["url"]):
        single["url"] = ""
    key = using.one(values, "id") or name
    return Told((path, row.number), key, language_code(said) if said else "en", name, lists, single)


def _listed(cell: str, what: str) -> list[str]:
    """A cell of a spreadsheet may hold a list; a name of a picture may hold a comma."""
    parts = _LISTED.split(cell)
    if what != "pictures" and len(parts) == 1:
        parts = cell.split(",")
    kept = (it.strip() if what == "pictures" else clean_words(it) for it in parts)
    return [it for it in kept if it]


def exercise_id(key: str, prefix: str | None = None) -> str:
    """An exercise's id here: one that can be changed on the kiosk, made of its id there."""
    plain = normalize("NFKD", key).encode("ascii", "ignore").decode().lower()
    slug = "-".join(it for it in re.split(r"[^a-z0-9]+", plain) if it)
    whole = f"{prefix}-{slug}" if prefix and slug else (prefix or slug)
    if not slug or len(whole) > LONGEST_ID:
        mark = sha256(key.encode()).hexdigest()[:8]
        whole = f"{whole[: LONGEST_ID - 9].rstrip('-')}-{mark}".strip("-")
    return f"{OWN}{whole}"
