"""Where things stand in somebody else's library: a TOML file, two of them ready."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from app.content.files import UnreadableError, read
from app.content.foreign.rows import Row
from app.content.problem import meant
from app.content.shape import faults
from app.core.errors import KioskError
from app.core.kinds import Id

READY = ("flat", "translations")
Paths = tuple[str, ...]


class Take(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """For each thing the places it may stand in, the first that holds anything counting. A row
    without a name that is ``of_row`` another, by its ``row``, adds what it says to that one."""

    id: Paths = ()
    row: Paths = ()
    of_row: Paths = ()
    name: Paths = ()
    steps: Paths = ()
    aim: Paths = ()
    start: Paths = ()
    cautions: Paths = ()
    tips: Paths = ()
    muscles: Paths = ()
    more_muscles: Paths = ()
    regions: Paths = ()
    equipment: Paths = ()
    level: Paths = ()
    kind: Paths = ()
    pictures: Paths = ()
    language: Paths = ()
    source: Paths = ()
    author: Paths = ()
    licence: Paths = ()
    url: Paths = ()
    sets: Paths = ()
    reps: Paths = ()
    hold_s: Paths = ()


class Map(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``rows`` are names a file may keep its list under, ``each`` a list inside a row whose entries
    are rows of their own. ``always`` is what every exercise has where its row says nothing,
    ``values`` what a library's own word or number for a thing means. With ``together`` several
    rows, in one language each, are one exercise. ``prefix`` stands before each id.
    """

    take: Take
    title: str = ""
    rows: Paths = ()
    each: str = ""
    prefix: Id | None = None
    together: bool = False
    always: dict[str, str] = {}
    values: dict[str, dict[str, str]] = {}

    def said(self, row: Mapping[str, Any], what: str) -> list[str]:
        """Everything a row says of ``what``, in the library's own order; nothing that is empty."""
        found: list[str] = []
        for path in getattr(self.take, what):
            found = [it for value in _at(row, path.split(".")) for it in _plain(value)]
            if found:
                break
        if not found and self.always.get(what):
            found = [self.always[what]]
        known = self.values.get(what)
        if known:
            named = {key.casefold(): value for key, value in known.items()}
            found = [named.get(it.casefold(), it) for it in found]
        return [it for it in found if it]

    def one(self, row: Mapping[str, Any], what: str) -> str:
        """The first thing a row says of ``what``, or ""."""
        return next(iter(self.said(row, what)), "")


def load_map(named: str, folder: Path) -> Map:
    """The mapping of that name in ``folder``, or in the file ``named``. Raises KioskError."""
    path = folder / f"{named}.toml" if named in READY else Path(named)
    if not path.suffix:
        known = ", ".join(READY)
        raise KioskError(f'There is no mapping "{named}". Name a .toml file, or one of: {known}.')
    try:
        table = read(path)
    except UnreadableError as why:
        raise KioskError(f"The mapping {path.name} {why}.") from why
    for paths in table.get("take", {}).items() if isinstance(table.get("take"), dict) else ():
        if isinstance(paths[1], str):
            table["take"][paths[0]] = [paths[1]]
    for key, said in faults(table, Map):
        raise KioskError(f"The mapping {path.name}: {key}: {said}.")
    found = msgspec.convert(table, Map)
    if not found.take.name or not found.take.steps:
        lacking = "name" if not found.take.name else "steps"
        raise KioskError(
            f"The mapping {path.name} does not say where the {lacking} of an exercise "
            f"{'stands' if lacking == 'name' else 'stand'}. Write it under [take]."
        )
    for table_name in (*found.always, *found.values):
        if table_name not in Take.__struct_fields__:
            raise KioskError(
                f'The mapping {path.name} names "{table_name}", which an exercise does not have'
                f"{meant(table_name, Take.__struct_fields__)}."
            )
    return found


def spread(row: Row, each: str) -> Iterator[Row]:
    """A row as rows of its own, where it has a list of them: what they lack is the ``parent``'s."""
    inner = row.values.get(each) if each else None
    if isinstance(inner, list) and inner and all(isinstance(it, dict) for it in inner):
        parent = {name: value for name, value in row.values.items() if name != each}
        for values in inner:
            yield Row(row.number, {**values, "parent": parent})
    else:
        yield row


def _at(value: Any, path: list[str]) -> Iterator[Any]:
    """What stands at a dotted path; through a list to each of its entries."""
    if not path:
        yield value
    elif isinstance(value, dict):
        whole = ".".join(path)  # a column may have dots in its name
        if whole in value:
            yield value[whole]
        elif path[0] in value:
            yield from _at(value[path[0]], path[1:])
    elif isinstance(value, list):
        if path[0].isdigit():
            if int(path[0]) < len(value):
                yield from _at(value[int(path[0])], path[1:])
        else:
            for inner in value:
                yield from _at(inner, path)


def _plain(value: Any) -> Iterator[str]:
    match value:
        case str():
            if value.strip():
                yield value.strip()
        case bool() | None:
            return
        case int() | float():
            yield f"{value:g}" if isinstance(value, float) else str(value)
        case list():
            for inner in value:
                yield from _plain(inner)
        case _:
            return
