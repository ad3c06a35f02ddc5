"""The tables that the migrations yield, read from the database itself."""

import re
from dataclasses import dataclass
from functools import cache

from db.fresh import begin
from db.migrations import migrations
from db.sqlite import Database

_LONG = 80
"""Text that may be as long as this is what somebody has written."""


@dataclass(frozen=True, slots=True)
class Column:
    """``default`` is the SQL of what a new row has without it."""

    name: str
    type: str
    needed: bool
    default: str | None


@dataclass(frozen=True, slots=True)
class Table:
    """One table. ``points``: a column, and the table whose key it holds. ``free_text``: columns
    that hold what somebody has written, going by how long it may be."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    points: tuple[tuple[str, str], ...]
    append_only: bool
    free_text: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)


@cache
def tables() -> tuple[Table, ...]:
    """Every table of today's shape, each after those that it points at."""
    with Database(memory=True) as db:
        begin(db)
        left = {name: _table(db, name) for name in _names(db)}
    found: dict[str, Table] = {}
    while left:
        ready = [
            it for it in left.values() if all(to in found or to == it.name for _, to in it.points)
        ]
        if not ready:
            raise RuntimeError(f"tables point at each other in a circle: {sorted(left)}")
        for each in ready:
            found[each.name] = left.pop(each.name)
    return tuple(found.values())


@cache
def newest() -> str:
    """The name of the newest step of the database's shape."""
    with Database(memory=True) as db:
        begin(db)
        return max(done.name for done in migrations().applied(db))


@cache
def triggers() -> dict[str, str]:
    """The SQL of every trigger of today's shape, by its name."""
    with Database(memory=True) as db:
        begin(db)
        return dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))


def table(name: str) -> Table:
    """The table of that name."""
    return next(it for it in tables() if it.name == name)


def _names(db: Database) -> list[str]:
    rows = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
    )
    return sorted(name for (name,) in rows if not name.startswith("sqlite_"))


def _table(db: Database, name: str) -> Table:
    info = db.execute(f'SELECT name, type, "notnull", dflt_value, pk, hidden FROM '
                      f"pragma_table_xinfo('{name}')").fetchall()  # fmt: skip
    (sql,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name]).fetchone()
    guards = db.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? "
        f"AND sql GLOB '*BEFORE UPDATE ON {name}[^a-z]*' AND sql GLOB '*RAISE*' "
        "AND sql NOT GLOB '*WHEN*'",
        [name],
    ).fetchone()
    columns = tuple(
        Column(column, kind, bool(needed) or bool(pk), default)
        for column, kind, needed, default, pk, hidden in info
        if not hidden
    )
    key = sorted((pk, column) for column, _, _, _, pk, _ in info if pk)
    points = sorted(
        (source, target)
        for target, source in db.execute(
            f'SELECT "table", "from" FROM pragma_foreign_key_list(\'{name}\')'
        )
    )
    return Table(
        name,
        columns,
        tuple(column for _, column in key),
        tuple(points),
        append_only=guards is not None,
        free_text=tuple(it.name for it in columns if it.type == "TEXT" and _free(it.name, sql)),
    )


def _free(column: str, sql: str) -> bool:
    """Whether somebody may write what they like into ``column``."""
    most = re.findall(rf"length\({column}\) (?:<=|BETWEEN \d+ AND) (\d+)", sql)
    fixed = re.search(rf"\b{column} NOT GLOB", sql)
    return bool(most) and int(most[0]) >= _LONG and not fixed
