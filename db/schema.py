"""Writes schema.sql, the shape that the migrations yield: ``python -m db.schema``."""

from pathlib import Path

from db.fresh import shape

FILE = Path(__file__).with_name("schema.sql")


def schema() -> str:
    """What an empty database looks like after every migration, as SQL text."""
    made, _ = shape()
    return (
        "-- What db/migrations yield. Written by: python -m db.schema\n\n"
        + "\n\n".join(f"{sql};" for sql in made)
        + "\n"
    )


if __name__ == "__main__":
    FILE.write_text(schema(), encoding="utf-8")
