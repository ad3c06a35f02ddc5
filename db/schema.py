"""Writes schema.sql, the shape that the migrations yield: ``python -m db.schema``."""

from pathlib import Path

from db.migrations import migrations
from db.sqlite import Database

FILE = Path(__file__).with_name("schema.sql")


def schema() -> str:
    """What an empty database looks like after every migration, as SQL text."""
    with Database(memory=True) as db:
        migrations().apply(db)
        rows = db.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT IN "
            "(SELECT name FROM pragma_table_list WHERE type = 'shadow') "
            "ORDER BY type <> 'table', rowid"
        ).fetchall()
    return (
        "-- What db/migrations yield. Written by: python -m db.schema\n\n"
        + "\n\n".join(f"{sql};" for (sql,) in rows)
        + "\n"
    )


if __name__ == "__main__":
    FILE.write_text(schema(), encoding="utf-8")
