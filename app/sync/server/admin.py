"""What is done to a server by whoever looks after it."""

import secrets
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

import psycopg
from psycopg import sql as pg

from app.core.errors import KioskError
from app.sync.code import Code
from app.sync.keys import password
from app.sync.level import FUNCTIONS
from app.sync.link import WAITS, plain_dsn
from app.sync.pack import signed
from app.sync.server.merging import push_sql
from app.sync.server.packs import FORGET, PUSH, pack_functions, pack_rights, pack_tables
from app.sync.server.reports import report_sql
from app.sync.server.roles import role_sql
from app.sync.server.rotation import rotation_functions, rotation_rights, rotation_tables
from app.sync.server.tables import BASE, table_sql
from app.sync.server.transfers import transfer_functions, transfer_rights, transfer_tables
from db.shape import newest

_LEAST = 150000


@dataclass(frozen=True, slots=True)
class KioskStatus:
    """A kiosk as the server knows it."""

    clinic: str
    name: str
    id: str
    last_seen: datetime | None
    pushes: int
    newest: str
    version: str
    state: str
    pack: int = 0
    pack_trouble: str = ""
    backup_proven: datetime | None = None
    disk_free_mb: int | None = None


class Server:
    """An open connection of somebody who may make tables and roles."""

    def __init__(self, dsn: str) -> None:
        self._parts = plain_dsn(dsn)
        with plainly():
            self._conn = psycopg.connect(
                **{**WAITS, "connect_timeout": 10, **self._parts}, autocommit=True
            )

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        self._conn.close()

    def init(self, partitions: int | None = None) -> str:
        """Makes everything, or brings it up to date; the name of the shape it has now. Tables of
        an empty server are made in so many ``partitions`` by clinic, and stay so."""
        with plainly(), self._conn.transaction():
            if self._conn.info.server_version < _LEAST:
                raise KioskError("This PostgreSQL is too old. Install version 15 or later.")
            self._conn.execute("SELECT pg_advisory_xact_lock(7496)")
            self._conn.execute(BASE)
            self.check()
            made = table_sql(self._partitions(partitions))
            more = (pack_tables(), rotation_tables(), transfer_tables())
            functions = (push_sql(), pack_functions(), rotation_functions(), transfer_functions())
            for statement in chain(
                *(made, *more, role_sql_after(chain(*functions))),
                *(pack_rights(), rotation_rights(), transfer_rights(), report_sql()),
            ):
                self._conn.execute(statement)
            self._conn.execute("DELETE FROM physio.shape")
            self._conn.execute(
                "INSERT INTO physio.shape (newest, at, functions) VALUES (%s, now(), %s)",
                [newest(), FUNCTIONS],
            )
        return newest()

    def _partitions(self, wanted: int | None) -> int:
        found = self._row(
            "SELECT (SELECT count(*) FROM pg_inherits WHERE inhparent = c.oid) FROM pg_class AS c "
            "WHERE c.oid = to_regclass('physio.patient')"
        )
        if found is None:
            return wanted or 0
        if wanted not in (None, found[0]):
            raise KioskError("Partitions can only be chosen for an empty server.")
        return int(found[0])

    def check(self) -> bool:
        """Refuses a server that a newer version has made; whether it is as new as this program."""
        found = self._row(  # a server of before has no such column
            "SELECT newest, coalesce((to_jsonb(t) ->> 'functions')::int, 0) FROM physio.shape AS t"
        )
        shape, functions = found or ("", 0)
        if shape > newest() or functions > FUNCTIONS:
            raise KioskError(
                "This server was made by a newer version of this program. Install that version."
            )
        return (shape, functions) == (newest(), FUNCTIONS)

    def add_clinic(self, name: str) -> str:
        """The id of a new clinic."""
        self._ready()
        clinic = secrets.token_hex(16)
        with plainly():
            try:
                self._conn.execute(
                    "INSERT INTO physio.site (clinic_id, name) VALUES (%s, %s)", [clinic, name]
                )
            except psycopg.errors.UniqueViolation as error:
                raise KioskError(
                    'There is a clinic "{name}" already. Choose another name.', name=name
                ) from (error)
        return clinic

    def add_kiosk(self, clinic: str, name: str, content_key: bytes = b"") -> Code:
        """The code with which the first kiosk of a clinic joins. Later ones are invited by a kiosk
        that has joined, since only those have the clinic's key. ``content_key`` is head office's,
        by which every kiosk of the clinic knows its content packs."""
        self._ready()
        whose = self._clinic(clinic)
        secret = secrets.token_bytes(16)
        with plainly():
            if self._row(
                "SELECT 1 FROM physio.kiosk WHERE clinic_id = %s AND joined_at IS NOT NULL", whose
            ):
                raise KioskError(
                    "This clinic has a kiosk already, and only that has the clinic's key. Invite "
                    "from there: physio-kiosk server kiosk add --data DIR"
                )
            encrypted = self._conn.pgconn.encrypt_password(
                password(secret).encode(), b"", b"scram-sha-256"
            )
            row = self._row(
                "SELECT physio.invited(%s, %s, %s, '')", whose, name, encrypted.decode()
            )
        assert row is not None
        return Code.to_server(self._parts, str(row[0]), secret, content_key)

    def revoke(self, clinic: str, name: str) -> None:
        """Nothing comes from this kiosk any more, and nothing goes to it: at once, whatever it is
        in the middle of. Its open sessions end as interrupted."""
        self._ready()
        whose = self._clinic(clinic)
        with plainly(), self._conn.transaction():
            found = self._row(
                "UPDATE physio.kiosk SET revoked_at = now() WHERE clinic_id = %s "
                "AND (name = %s OR id = %s) AND revoked_at IS NULL RETURNING id, role",
                *(whose, name, name),
            )
            if found is None:
                raise KioskError(
                    'No kiosk "{name}" is on the server. See: server status', name=name
                )
            self._conn.execute(pg.SQL("ALTER ROLE {} NOLOGIN").format(
                pg.Identifier(found[1])))  # fmt: skip
            self._conn.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
                [found[1]],
            )
            self._conn.execute(_CLOSE, {"clinic": whose, "kiosk": found[0]})

    def rotate(self, clinic: str) -> int:
        """Has the next kiosk that exchanges make the clinic a new key; how many others get it."""
        self._ready()
        whose = self._clinic(clinic)
        with plainly(), self._conn.transaction():
            rows = self._conn.execute(
                "SELECT name, box FROM physio.kiosk WHERE clinic_id = %s AND joined_at IS NOT NULL "
                "AND revoked_at IS NULL ORDER BY name",
                [whose],
            ).fetchall()
            if not rows:
                raise KioskError("This clinic has no kiosk, so there is no key to change.")
            if old := [name for name, box in rows if not box]:
                raise KioskError(
                    "These kiosks have to be brought up to date and exchange once, or be revoked, "
                    "first: {names}.",
                    names=", ".join(old),
                )
            self._conn.execute(
                "UPDATE physio.site SET rotate_wanted = true WHERE clinic_id = %s", [whose]
            )
        return len(rows)

    def status(self) -> list[KioskStatus]:
        """Every kiosk, by clinic and name."""
        self._ready()
        with plainly():
            rows = self._conn.execute(_STATUS).fetchall()
        return [KioskStatus(*row) for row in rows]

    def push_pack(self, body: bytes, key: bytes, clinic: str = "") -> int:
        """Signs a pack with ``key`` and offers it to the kiosks of one clinic, or to all; its
        version."""
        self._ready()
        whose = self._clinic(clinic) if clinic else None
        with plainly(), self._conn.transaction():
            self._conn.execute("SELECT pg_advisory_xact_lock(7497)")
            found = self._row("SELECT max(version) FROM physio.pack")
            version = int(time.time())
            if found and found[0] and found[0] >= version:
                version = found[0] + 1
            label, signature = signed(body, version, whose or "", key)
            self._conn.execute(PUSH, [version, whose, label.text(), signature, body])
            self._conn.execute(FORGET, {"clinic": whose})
        return version

    def clinics(self) -> list[tuple[str, str]]:
        """The id and name of each clinic."""
        self._ready()
        with plainly():
            rows = self._conn.execute("SELECT clinic_id::text, name FROM physio.site ORDER BY name")
            return [(str(clinic), str(name)) for clinic, name in rows.fetchall()]

    def view(self, name: str) -> tuple[list[str], list[tuple[Any, ...]]]:
        """The columns and rows of a report."""
        self._ready()
        with plainly():
            found = self._conn.execute(f"SELECT * FROM physio_report.{name}")
            return [it.name for it in found.description or ()], found.fetchall()

    def _ready(self) -> None:
        with plainly():
            there = self._row("SELECT to_regclass('physio.shape')")
        if there is None or there[0] is None:
            raise KioskError("This server is empty. Run first: physio-kiosk server init --dsn DSN")
        if not self.check():
            raise KioskError(
                "This server was made by an older version. Run first: physio-kiosk server init "
                "--dsn DSN"
            )

    def _clinic(self, name: str) -> str:
        found = self._row("SELECT clinic_id::text FROM physio.site WHERE name = %s", name)
        if found is None:
            raise KioskError(
                'There is no clinic "{name}". See: physio-kiosk server status', name=name
            )
        return str(found[0])

    def _row(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        found: tuple[Any, ...] | None = self._conn.execute(sql, values).fetchone()
        return found


def role_sql_after(functions: Iterable[str]) -> Iterator[str]:
    """The functions that know who asks come before those that use them, and rights last."""
    roles = list(role_sql())
    at = next(i for i, each in enumerate(roles) if each.startswith("REVOKE ALL"))
    yield from roles[:at]
    yield from functions
    yield from roles[at:]


@contextmanager
def plainly() -> Iterator[None]:
    try:
        yield
    except psycopg.errors.InsufficientPrivilege as error:
        raise KioskError(
            "That user may not do this. Use one that may make tables and roles (CREATEROLE)."
        ) from error
    except psycopg.OperationalError as error:
        raise KioskError(
            "The server does not answer, or refuses this user. Check the address and the password."
        ) from error


_STATUS = """
SELECT s.name, k.name, k.id, k.last_seen, k.last_push, coalesce(k.newest, ''),
  coalesce(k.version, ''), CASE WHEN k.revoked_at IS NOT NULL THEN 'revoked'
    WHEN k.joined_at IS NOT NULL THEN 'joined' WHEN k.invited_until > now() THEN 'invited'
    ELSE 'code too old' END, coalesce(k.pack, 0), k.pack_trouble, k.backup_proven, k.disk_free_mb
FROM physio.site AS s JOIN physio.kiosk AS k ON k.clinic_id = s.clinic_id
ORDER BY s.name, k.name, k.invited_until
"""

_CLOSE = """
WITH next AS (UPDATE physio.site SET head = head + 1 WHERE clinic_id = %(clinic)s RETURNING head)
UPDATE physio.session AS t SET outcome = 'interrupted', ended_at = greatest(t.started_at,
    (SELECT max(s.last_at) FROM physio.set_result AS s
     WHERE s.clinic_id = t.clinic_id AND s.session_id = t.id)),
  change_no = next.head, by_kiosk = NULL
FROM next WHERE t.clinic_id = %(clinic)s AND t.kiosk_id = %(kiosk)s AND t.outcome IS NULL
"""
