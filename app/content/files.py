"""Finding and reading content files: every way a file can fail ends in one plain sentence."""

import errno
import os
import re
import tomllib
from collections.abc import Iterator
from math import isfinite
from pathlib import Path
from typing import Any

from msgspec import Struct

from app.content.problem import Place, Problem, meant
from app.core.own_words import without_unseen
from app.regular_file import NoFileError, TooLargeError, read_regular

LIMIT = 1_000_000
"""Bytes. Content is written by hand; anything larger is a mistake and is not read."""

FOLDERS = ("programmes", "exercises", "poses", "pictures")
TABLES = ("lessons.toml", "links.toml", "safety.toml", "signs.toml")
WORD_FOLDERS = ("programmes", "exercises")
WORD_FILES = (*TABLES, "handout.toml", "letter.toml", "proposals.toml")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_PLAIN = {
    "twice": "this key or table stands twice; one is allowed",
    "overwrite": "this key or table stands twice; one is allowed",
    "mutate": "this key or table stands twice; one is allowed",
    "Invalid value": "this is not a value; a text needs quotes around it",
    r"Illegal character '\n'": "a text is not closed by a quote",
}
"""What tomllib says, in words for someone who has never seen it."""

_LOOP = "is a link that leads back to itself; remove it"


class UnreadableError(Exception):
    """Why a file or folder cannot be used, in one sentence."""


class File(Struct, frozen=True):
    """One content file, before it is read. ``name`` is its file name without .toml."""

    kind: str
    language: str | None
    name: str
    path: Path
    place: Place


def find(
    folder: Path, languages: set[str] | None, *, exercises: bool = True
) -> Iterator[File | Problem]:
    """The content files of ``folder``, in order, with the words of ``languages`` (None: all), and
    with the ``exercises`` or without."""
    try:
        names = _names(folder)
    except UnreadableError as why:
        yield Place(folder, "").problem(f"the content folder {_shown(str(folder))} {why}")
        return
    yield from _level(folder, "", None, FOLDERS, TABLES, exercises)
    if "text" in names:
        yield from _words(folder, languages, exercises)


def emptiness(folder: Path) -> Iterator[Problem]:
    """A problem if ``folder`` can be read and holds nothing that might be content."""
    places = (*FOLDERS, "text", "voice", *TABLES)
    try:
        if not set(places) & set(_names(folder)):
            said = f"the content folder {_shown(str(folder))} is empty"
            yield Place(folder, "").problem(f"{said}; it may hold {', '.join(places)}")
    except UnreadableError:
        return  # said by find


def languages_of(folder: Path) -> set[str]:
    """The languages ``folder`` has words in; none where there is no such folder."""
    try:
        return {name for name in _names(folder / "text") if LANGUAGE.fullmatch(name)}
    except UnreadableError:
        return set()


def read(path: Path) -> dict[str, Any]:
    """One TOML file. A line break inside a text counts as a space. Raises UnreadableError."""
    try:
        data = read_regular(path, LIMIT)
    except NoFileError as error:
        raise UnreadableError("is not a file") from error
    except TooLargeError as error:
        raise UnreadableError(f"is {error.size / 1e6:.1f} MB; at most 1 MB is allowed") from error
    except OSError as error:
        raise UnreadableError(_why(error)) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableError(f"line {line}: is not UTF-8 text; save it as UTF-8") from error
    return _parse(text)


def _parse(text: str) -> dict[str, Any]:
    try:
        tidied: dict[str, Any] = _tidy(tomllib.loads(text, parse_float=_number))
    except tomllib.TOMLDecodeError as error:
        what, at, where = str(error).partition(" (at ")
        line = where.rstrip(")").partition(",")[0] if at else "somewhere"
        said = next((plain for told, plain in _PLAIN.items() if told in what), what)
        raise UnreadableError(f"{line}: is not TOML: {said}") from error
    except RecursionError as error:
        raise UnreadableError("is not TOML that can be read: it nests too deeply") from error
    except ValueError as error:
        raise UnreadableError("holds a number that is too long or not a number") from error
    return tidied


def _number(written: str) -> float:
    if not isfinite(number := float(written)):
        raise ValueError
    return number


def _tidy(value: Any) -> Any:
    if isinstance(value, str):
        seen = without_unseen(value)
        return " ".join(seen.split()) if "\n" in value or seen != seen.strip() else seen
    if isinstance(value, dict):
        return {key: _tidy(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_tidy(inner) for inner in value]
    return value


def _words(folder: Path, languages: set[str] | None, exercises: bool) -> Iterator[File | Problem]:
    for code in _listing(folder, "text"):
        if isinstance(code, Problem):
            yield code
        elif LANGUAGE.fullmatch(code):
            if languages is None or code in languages:
                under = f"text/{code}/"
                yield from _level(folder, under, code, WORD_FOLDERS, WORD_FILES, exercises)
        elif code.endswith(".toml") or (folder / "text" / code).is_dir():
            yield Place(folder, _shown(f"text/{code}")).problem(
                "is not a language; allowed: a folder named by its code, such as en, de, pt-BR"
            )


def _level(
    folder: Path,
    under: str,
    language: str | None,
    folders: tuple[str, ...],
    files: tuple[str, ...],
    exercises: bool,
) -> Iterator[File | Problem]:
    for name in _listing(folder, under):
        if isinstance(name, Problem):
            yield name
        elif name == "exercises" and not exercises:
            continue
        elif name in folders:
            yield from _inside(folder, under, name, language)
        elif name in files:
            path = under + name
            yield File(name[:-5], language, name[:-5], folder / path, Place(folder, path))
        elif (under or name != "text") and _is_content(folder / under / name):
            yield Place(folder, _shown(under + name)).problem(
                f"is not read: its name is unknown{meant(name, (*folders, *files))}"
            )


def _inside(folder: Path, under: str, kind: str, language: str | None) -> Iterator[File | Problem]:
    for name in _listing(folder, under + kind):
        if isinstance(name, Problem):
            yield name
            continue
        path = folder / under / kind / name
        place = Place(folder, _shown(f"{under}{kind}/{name}"))
        if name.endswith(".toml"):
            yield File(kind, language, _shown(name[:-5]), path, place)
        elif path.is_symlink() and path.parent.resolve().is_relative_to(os.path.realpath(path)):
            yield place.problem(_LOOP)
        elif _is_content(path):
            yield place.problem(f"is not read; put its .toml files straight into {under}{kind}")


def _listing(folder: Path, under: str) -> Iterator[str | Problem]:
    try:
        yield from _names(folder / under)
    except UnreadableError as why:
        yield Place(folder, under.rstrip("/")).problem(str(why))


def _names(folder: Path) -> list[str]:
    try:
        return sorted(name for name in os.listdir(folder) if not name.startswith("."))
    except OSError as error:
        raise UnreadableError(_why(error)) from error


def _is_content(path: Path) -> bool:
    try:
        return path.suffix == ".toml" or any(name.endswith(".toml") for name in os.listdir(path))
    except OSError:
        return False


def _why(error: OSError) -> str:
    match error.errno:
        case errno.ENOENT:
            return "does not exist"
        case errno.ENOTDIR:
            return "is not a folder"
        case errno.EACCES | errno.EPERM:
            return "may not be read; allow the kiosk's user to read it"
        case errno.ELOOP:
            return _LOOP
        case _:
            return f"cannot be read ({error.strerror or type(error).__name__})"


def _shown(path: str) -> str:
    """A path that any terminal can print, whatever bytes the file name is made of."""
    return os.fsencode(path).decode("utf-8", "replace")
