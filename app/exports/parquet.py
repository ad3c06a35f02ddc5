"""Parquet: a file for each table, by DuckDB where that is installed."""

from pathlib import Path
from typing import Any

from app.core.dataset.shape import Kind, Table
from app.core.errors import KioskError
from app.exports.pack import BLOCK, Pack
from app.exports.source import Source

_TYPES = {
    Kind.INTEGER: "BIGINT",
    Kind.YEAR: "BIGINT",
    Kind.NUMBER: "DOUBLE",
    Kind.BOOLEAN: "BOOLEAN",
    Kind.DATE: "DATE",
    Kind.TIME: "TIMESTAMP",
    Kind.NUMBERS: "DOUBLE[]",
    Kind.OBJECT: "JSON",
}


def duckdb() -> Any:
    """The package, which is an extra. Raises KioskError where it is not installed."""
    try:
        import duckdb as found
    except ImportError as error:
        raise KioskError(
            "Parquet needs the package duckdb: install physio-kiosk[parquet], or leave parquet out."
        ) from error
    return found


def write_parquet(pack: Pack, source: Source, scratch: Path) -> None:
    """``scratch`` is a private folder for one table at a time."""
    lines, done = scratch / "table.ndjson", scratch / "table.parquet"
    with duckdb().connect() as db:
        for table in source.tables():
            rows = 0
            with lines.open("w", encoding="utf-8", newline="\n") as file:
                for batch in source.lines(table, "json"):
                    file.write("\n".join([*batch, ""]))
                    rows += len(batch)
            db.execute(_copy(table, lines, done))
            add_file(pack, f"parquet/{table.name}.parquet", done, rows)
            lines.unlink()
            done.unlink()


def add_file(pack: Pack, name: str, path: Path, rows: int | None = None) -> None:
    """A file of the disk into the pack, a block at a time."""
    with path.open("rb") as whole, pack.file(name) as file:
        while block := whole.read(BLOCK):
            file.write(block)
        file.rows = rows


def _copy(table: Table, lines: Path, done: Path) -> str:
    types = ", ".join(
        f"{_said(it.name)}: '{_TYPES.get(it.kind, 'VARCHAR')}'" for it in table.columns
    )
    return (
        f"COPY (SELECT * FROM read_json({_said(str(lines))}, columns={{{types}}}, "
        "format='newline_delimited', maximum_object_size=100000000)) "
        f"TO {_said(str(done))} (FORMAT parquet, COMPRESSION zstd)"
    )


def _said(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
