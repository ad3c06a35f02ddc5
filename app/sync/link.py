"""The connection to the clinic's server: every error on it is a SyncError."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import orjson
import psycopg
from psycopg.rows import tuple_row
from psycopg.types.json import Jsonb, set_json_dumps

from app.core.errors import KioskError
from app.sync.errors import SyncError, Trouble, trouble_of

log = logging.getLogger(__name__)

set_json_dumps(orjson.dumps)

WAITS: Mapping[str, str | int] = {
    "connect_timeout": 3,
    "tcp_user_timeout": 4000,
    "keepalives_idle": 2,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "target_session_attrs": "read-write",
}
"""Ours where a DSN says nothing: a server that has gone is noticed in seconds, and of several
the one that takes writes is found."""


class Link:
    """One connection. Close it when done."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given
        self._conn: psycopg.Connection[Any] | None = None

    @property
    def conn(self) -> psycopg.Connection[Any]:
        """The open connection, opened when it is first needed."""
        if self._conn is None or self._conn.closed:
            self._conn = psycopg.connect(
                **{**WAITS, **self._given}, autocommit=True, row_factory=tuple_row
            )
        return self._conn

    def call(self, function: str, *values: object) -> Any:
        """What a function of ours on the server returns."""
        places = ", ".join(["%b"] * len(values))
        with translated():
            row = self.conn.execute(
                f"SELECT physio.{function}({places})",
                [Jsonb(it) if isinstance(it, dict) else it for it in values],
            ).fetchone()
        return row[0] if row else None

    def close(self) -> None:
        """Lets the server go."""
        if self._conn is not None:
            self._conn.close()
            self._conn = None


@contextmanager
def translated() -> Iterator[None]:
    """Turns what the server or the network says into one of our sentences."""
    try:
        yield
    except psycopg.Error as error:
        said = str(error)
        if trouble_of(error.sqlstate) is Trouble.OTHER:  # what it says may hold a row
            log.error("The server refused: %s %s", error.sqlstate, type(error).__name__)
        refused = "password authentication failed" in said or "is not permitted to log in" in said
        raise SyncError(trouble_of(error.sqlstate, refused=refused)) from error


def plain_dsn(dsn: str) -> dict[str, Any]:
    """The parts of a DSN. KioskError for what is none."""
    try:
        return dict(psycopg.conninfo.conninfo_to_dict(dsn))
    except psycopg.Error as error:
        raise KioskError(
            'That is no address of a server. It looks like: "host=db.example dbname=physio"'
        ) from error
