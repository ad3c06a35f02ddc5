"""CSV and JSON: a file for each table."""

from app.exports.pack import Pack
from app.exports.source import Source


def write_csv(pack: Pack, source: Source) -> None:
    """RFC 4180 in UTF-8: text in quotes, and what could run in a spreadsheet made harmless."""
    for table in source.tables():
        with pack.file(f"csv/{table.name}.csv") as file:
            file.write(",".join(table.names).encode() + b"\r\n")
            file.rows = 0
            for rows, text in source.pieces(table, "csv", "\r\n"):
                file.write(text)
                file.write(b"\r\n")
                file.rows += rows


def write_json(pack: Pack, source: Source) -> None:
    """A list of objects for each table, an object a line, so that it can be read line by line."""
    for table in source.tables():
        with pack.file(f"json/{table.name}.json") as file:
            before = b"[\n"
            file.rows = 0
            for rows, text in source.pieces(table, "json", ",\n"):
                file.write(before)
                file.write(text)
                file.rows += rows
                before = b",\n"
            file.write(b"\n]\n" if file.rows else b"[]\n")
