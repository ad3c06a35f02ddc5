"""An empty file gets today's shape at once: what every step one after the other would leave."""

from functools import cache

from db.migrations import migrations
from db.sqlite import Database

_ROWS = (
    "INSERT INTO patient_find (patient_find, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO commit_witness (id, generation, token) VALUES (1, 1, randomblob(8))",
)
"""What the steps write into an empty database beside its shape."""


def is_empty(db: Database) -> bool:
    """Whether nothing was ever made in ``db``."""
    return db.execute("SELECT 1 FROM sqlite_master").fetchone() is None


def begin(db: Database) -> None:
    """Gives an empty ``db`` today's shape, all of it or nothing."""
    made, steps = shape()
    with db.atomic():
        for statement in (*made, *_ROWS):
            db.execute(statement)
        db.conn.executemany("INSERT INTO _sqlite_migrations VALUES (?, ?, ?, ?)", steps)


@cache
def shape() -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
    """The statements of today's shape, tables first, and the rows that name its steps."""
    with Database(memory=True) as db:
        migrations().apply(db)
        made = db.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT IN "
            "(SELECT name FROM pragma_table_list WHERE type = 'shadow') "
            "ORDER BY type <> 'table', rowid"
        ).fetchall()
        steps = db.execute("SELECT * FROM _sqlite_migrations").fetchall()
    return tuple(sql for (sql,) in made), tuple(steps)
