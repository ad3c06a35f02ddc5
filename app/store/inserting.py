"""Rows put into a table whose columns are known here.

sqlite-utils asks at each insert which tables and views there are, and makes a savepoint: half of
the time that a list of thousands of people took.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from db.sqlite import dbapi2


def insert_rows(conn: dbapi2.Connection, table: str, rows: Iterable[Mapping[str, object]]) -> None:
    """Inserts ``rows``, which all have the same columns, inside the caller's transaction."""
    for row in rows:
        conn.execute(_insert(table, tuple(row)), tuple(row.values()))


@cache
def _insert(table: str, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{it}"' for it in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
