"""The open database: every statement of the store passes here, stamped by the clock."""

import logging
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from uuid import UUID

from app.core.clock import Clock
from app.core.errors import KioskError
from app.core.ids import uuid7
from app.store.audit_trail import COLUMNS, Change, Trail, change_hash, insert, new_change
from app.store.ballast import Ballast
from app.store.reach import Reach
from app.store.trouble import plainly
from db.sqlite import Database, dbapi2

Row = tuple[Any, ...]

_LOG = logging.getLogger(__name__)

ROOMY = -98304
"""KiB, as SQLite writes it."""

_TAKES = 128 * 1024
"""Bytes of log that are worth folding."""

_FULL = dbapi2.SQLITE_FULL, dbapi2.SQLITE_IOERR


def stamp(when: datetime) -> str:
    """``when`` as it stands in the database: UTC, milliseconds, sortable as text."""
    return when.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def unstamp(text: str) -> datetime:
    """The aware time that ``stamp`` wrote."""
    return datetime.fromisoformat(text)


class Ledger:
    """One connection, which SQLite lets nobody use but the thread that opened it. Errors are
    KioskErrors where a person can do something, and dbapi2.IntegrityError where a rule of the
    schema was broken. ``trail`` is the audit's chain, None in records from before there was one;
    ``agent`` who is said to do what nobody signed in does."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        zone: tzinfo | None,
        reach: Reach | None = None,
        trail: Trail | None = None,
    ) -> None:
        self.db = db
        self.trail = trail
        self.agent = ""
        self._clock = clock
        self._zone = zone
        self._newest = ""
        self._reach = reach
        self._wrote = False
        self._noted = 0  # changes that were only notes of what somebody saw
        self.ballast: Ballast | None = None
        self.again: Callable[[], dbapi2.Connection] | None = None
        """Opens the same file once more."""

    def now(self, ago: float = 0.0) -> str:
        """The time to store, of what is so or was so ``ago`` seconds before."""
        return stamp(self._clock.now() - timedelta(seconds=ago))

    def today(self) -> date:
        """The local day, in the zone given or the machine's own."""
        return self.local(self._clock.now()).date()

    def local(self, when: datetime) -> datetime:
        """``when`` in the zone that decides the local day."""
        return when.astimezone(self._zone)

    def moment(self, day: date, at: time) -> datetime:
        """The aware time of a local day and clock time."""
        local = datetime.combine(day, at)
        return local.replace(tzinfo=self._zone) if self._zone else local.astimezone()

    def day_of(self, text: str) -> date:
        """The local day of a stored time; a stored day is one already."""
        if "T" not in text:
            return date.fromisoformat(text)
        return unstamp(text).astimezone(self._zone).date()

    def new_id(self) -> str:
        """A fresh row id."""
        made = uuid7(self._clock.now(), os.urandom(10))
        if made[:13] == self._newest[:13]:  # within one millisecond, too, ids are in order
            made = str(UUID(int=UUID(self._newest).int + 1))
        self._newest = made
        return made

    def rows(self, sql: str, *values: object) -> list[Row]:
        """All rows of a query."""
        with plainly():
            return self.db.conn.execute(sql, values).fetchall()

    def named(self, sql: str, values: Mapping[str, object]) -> list[Row]:
        """All rows of a query whose values have names."""
        with plainly():
            return self.db.conn.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> Row | None:
        """The first row of a query."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def version(self) -> tuple[int, int]:
        """Another one whenever anybody, here or in another program, has written since; a note that
        somebody saw something, made here, is no change of what there is to see."""
        ((others,),) = self.rows("PRAGMA data_version")
        return int(others), int(self.db.conn.total_changes) - self._noted

    @contextmanager
    def roomy(self) -> Iterator[None]:
        """More pages kept in memory, for a question about everybody; given back afterwards."""
        ((usual,),) = self.rows("PRAGMA cache_size")
        self.rows(f"PRAGMA cache_size = {ROOMY}")
        try:
            yield
        finally:
            self.rows(f"PRAGMA cache_size = {int(usual)}")
            self.rows("PRAGMA shrink_memory")

    def let_go(self) -> None:
        """Goes on with a new connection: the old one's pages, its statements with what was last put
        into them and its search tables held names."""
        old = self.db.conn
        if self.again is None or old.in_transaction:
            return
        with plainly():
            self.db.conn = self.again()
        self._noted = 0
        for each in (self.trail, self._reach):
            if each is not None:
                each.go_on(self.db.conn)
        old.close()

    def fold(self) -> None:
        """Brings the log into the database, for a moment in which nobody waits. What a reader keeps
        in it is for the next such moment: when somebody leaves, within five minutes of nobody, or
        when the records are closed."""
        if self._reach is not None and not self.db.conn.in_transaction:
            with plainly():
                self._wrote = not self._reach.fold()

    def close(self) -> None:
        """Folds the log into the database where something was written, and lets the file go. A disk
        that is too full for it leaves the log, which is just as safe. Who has only read folds
        nothing: what another program has saved, and not witnessed yet, would seem to be lost."""
        with suppress(KioskError):
            if self._wrote:
                self.fold()
        self.db.close()
        if self._reach is not None:
            self._reach.close()

    @contextmanager
    def write(self) -> Iterator[Database]:
        """One transaction, durable when the block is left; nothing of it stays after an error.

        Within another it belongs to that one, and stays or goes with it.
        """
        conn = self.db.conn
        if conn.in_transaction:
            yield self.db
            return
        with plainly(), self._easing():
            conn.execute("BEGIN IMMEDIATE")
            try:
                yield self.db
                conn.execute("COMMIT")
            except BaseException:
                if self.trail is not None:
                    self.trail.forget()
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
                raise
            if self.trail is not None:
                self.trail.committed()
            if self._reach is not None:
                self._wrote = True
                self._reach.note()
                self._fold_early()

    def _fold_early(self) -> None:
        """Where hardly anything is left of the disk, the log gives back what it takes there, while
        there is room for all of it in the file."""
        left = self.ballast.last_room() if self.ballast is not None else 0
        if left and self._reach is not None and _TAKES < self._reach.log_size() < left:
            with suppress(KioskError):
                self.fold()

    @contextmanager
    def _easing(self) -> Iterator[None]:
        """Where the disk is full, room is made for the next try."""
        try:
            yield
        except dbapi2.Error as error:
            full = getattr(error, "sqlite_errorcode", 0) & 0xFF in _FULL
            if full and self.ballast is not None and not self.ballast.drop():
                with suppress(dbapi2.Error):  # what the log takes there is room as well
                    self.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            raise

    def audit(
        self,
        action: str,
        subject: str | None,
        staff: str | None = None,
        detail: str | None = None,
        change: Change | None = None,
        whose: str | None = None,
    ) -> None:
        """Notes who did what to whom, inside the caller's transaction. ``staff`` is an id, None
        on the patient side and the command line; ``detail`` never holds a name or an answer.

        ``change`` may: where it says something of the patient ``whose``, it goes with their record.
        """
        entry, agent = self.new_id(), self.agent if staff is None else ""
        salt, said = new_change(change) if change else ("", "")
        said_hash = change_hash(salt, said) if change else None
        noted = (detail and detail[:500], agent[:64] or None, said_hash)
        row = (entry, self.now(), staff, action, subject, *noted)
        conn = self.db.conn
        if self.trail is None:
            conn.execute("INSERT INTO audit (" + ", ".join(COLUMNS[:6]) + _SIX, row[:6])
            return
        insert(conn, "INSERT INTO audit (" + ", ".join(COLUMNS) + _EIGHT, row)
        if change:
            told = (entry, whose, salt, said)
            insert(conn, "INSERT INTO audit_change VALUES (?, ?, ?, ?)", told)
        self.trail.add(row)

    def note_seen(
        self, action: str, subject: str | None, staff: str | None = None, detail: str | None = None
    ) -> None:
        """Notes what somebody looked at or took on paper. A disk that takes nothing more must not
        keep a record from whoever treats the patient: then only the log says that it was seen."""
        before, alone = self.db.conn.total_changes, not self.db.conn.in_transaction
        try:
            with self.write():
                self.audit(action, subject, staff, detail)
            if alone:
                self._noted += self.db.conn.total_changes - before
        except KioskError:
            _LOG.exception("Not in the audit: %s", action)


_SIX, _EIGHT = ") VALUES (?, ?, ?, ?, ?, ?)", ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
