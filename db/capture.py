"""Triggers that mark what changed, for the clinic's server: whatever wrote it.

They are there only in a clinic that has one. ``NOT EXISTS`` and not ``OR IGNORE``: SQLite would
take the policy of the statement that set the trigger off. It stands in ``WHEN``: a rep of a set
that has its mark then costs a look at it, and nothing is begun.
"""

from collections.abc import Iterator
from functools import cache

from db.merge import MACHINE_GLOBS, Merge, Rule, merge_of, travelling
from db.shape import Table, tables
from db.sqlite import Database

PREFIX = "sync_marks_"
ERASED = "erased"
"""Stands for a table in the outbox: the patient of that id was erased."""


def follow(db: Database) -> None:
    """Makes the triggers of a kiosk that has joined a clinic's server; a new table's after a new
    version was installed. Without a server it leaves the database as it is."""
    if db.execute("SELECT 1 FROM sync_state WHERE key = 'kiosk'").fetchone() is None:
        return
    there = dict(
        db.execute(
            f"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB '{PREFIX}*'"
        ).fetchall()
    )
    wanted = marking()
    if there == wanted:
        return
    conn = db.conn
    alone = not conn.in_transaction
    if alone:
        conn.execute("BEGIN IMMEDIATE")
    for name in there:
        conn.execute(f"DROP TRIGGER {name}")
    for sql in wanted.values():
        conn.execute(sql)
    if alone:
        conn.execute("COMMIT")


@cache
def marking() -> dict[str, str]:
    """The SQL of each of these triggers, by its name."""
    return dict(_triggers())


def _triggers() -> Iterator[tuple[str, str]]:
    """The name and SQL of each."""
    for table in travelling(tables()):
        merge = merge_of(table)
        if merge.of is None:
            yield _trigger(table, "insert", "AFTER INSERT", "NEW", merge)
            yield _trigger(table, "update", "AFTER UPDATE", "NEW", merge)
    name = f"{PREFIX}patient_delete"
    yield name, f"CREATE TRIGGER {name} AFTER DELETE ON patient\n{_mark(ERASED, 'OLD.id')}"


def _trigger(table: Table, verb: str, when: str, row: str, merge: Merge) -> tuple[str, str]:
    (key,) = table.key
    conditions = []
    if table.name == "clinic":
        conditions += [f"{row}.key NOT GLOB '{each}'" for each in MACHINE_GLOBS]
    base = "NULL"
    if verb == "update" and merge.rule is Rule.EACH:
        differs = " OR ".join(f"NEW.{it} IS NOT OLD.{it}" for it in table.names)
        conditions.append(f"({differs})")
        pairs = ", ".join(f"'{it}', OLD.{it}" for it in table.names)
        base = f"json_object({pairs})"
    name = f"{PREFIX}{table.name}_{verb}"
    mark = _mark(table.name, f"{row}.{key}", base, *conditions)
    return name, f"CREATE TRIGGER {name} {when} ON {table.name}\n{mark}"


def _mark(tab: str, key: str, base: str = "NULL", *conditions: str) -> str:
    """Leaves a mark unless there is one."""
    there = f"SELECT 1 FROM outbox WHERE batch = 0 AND tab = '{tab}' AND pk = {key}"
    only = " AND ".join([*conditions, f"NOT EXISTS ({there})"])
    return (
        f"WHEN {only}\nBEGIN INSERT INTO outbox (batch, tab, pk, base) "
        f"VALUES (0, '{tab}', {key}, {base}); END"
    )
