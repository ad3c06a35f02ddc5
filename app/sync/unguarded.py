"""A moment without triggers: what comes from the server has been through them elsewhere."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from db.sqlite import Database


@contextmanager
def unguarded(db: Database, tables: Iterable[str]) -> Iterator[None]:
    """Inside the caller's transaction: no guard refuses a row, nothing is marked as changed here,
    and nothing is derived. A power cut brings the triggers back with all else."""
    places = ", ".join(f"'{each}'" for each in tables)
    found = db.execute(
        f"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ({places})"
    ).fetchall()
    for name, _ in found:
        db.conn.execute(f"DROP TRIGGER {name}")
    yield
    for _, sql in found:
        db.conn.execute(sql)
