"""Which of the ready mappings a library fits."""

from itertools import islice
from pathlib import Path

from app.content.foreign.mapping import READY, Map, load_map, spread
from app.content.foreign.rows import rows_of
from app.core.errors import KioskError

_LOOKED_AT = 20
_MARKS = frozenset({"language", "translations", "license_author", "exercise_base"})


def chosen_map(path: Path, folder: Path) -> Map:
    """The ready mapping that finds names and steps in the first rows. Raises KioskError."""
    maps = [load_map(name, folder) for name in READY]
    names = tuple(dict.fromkeys(name for each in maps for name in each.rows))
    rows = list(islice(rows_of(path, names), _LOOKED_AT))
    flat, translated = maps
    marked = any(_MARKS & {*row.values, *_fields(row.values)} for row in rows)
    for using in (translated, flat) if marked else (flat, translated):
        inner = [it.values for row in rows for it in spread(row, using.each)]
        if any(using.one(it, "name") and using.one(it, "steps") for it in inner):
            return using
    raise KioskError(
        f"{path.name} fits no mapping that is ready: no row has both a name and instructions. "
        "Write one and name it with --map; docs/adding-a-library.md shows how."
    )


def _fields(values: dict[str, object]) -> tuple[str, ...]:
    inner = values.get("fields")
    return tuple(inner) if isinstance(inner, dict) else ()
