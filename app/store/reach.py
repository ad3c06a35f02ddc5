"""How far an open database goes, and whether that is as far as its witness says."""

from pathlib import Path

from app.store.log_file import LogFile, written_page
from app.store.witness import Witness, Witnessed, is_later_log
from db.sqlite import dbapi2


class Reach:
    """Keeps the witness of one open connection true."""

    def __init__(self, conn: dbapi2.Connection, log: LogFile, witness: Witness) -> None:
        self._conn, self._log, self._witness = conn, log, witness
        self._salts: tuple[int, int] | None = None
        self._generation, self._token = 0, b""

    def go_on(self, conn: dbapi2.Connection) -> None:
        """The same file, through another connection."""
        self._conn = conn

    def now(self) -> Witnessed | None:
        """How far it goes; None before the migration that brings the row."""
        if not self._conn.execute(
            "SELECT 1 FROM sqlite_master WHERE name = 'commit_witness'"
        ).fetchone():
            return None
        return self._now(fresh=True)

    def note(self) -> None:
        """Witness what was just committed."""
        self._say(self._now())

    def begin(self) -> None:
        """Witness what was found, unless it is what is said already: in both places, for of two
        logs that SQLite began by itself nobody can say which came later."""
        if self._witness.read() != self._now(fresh=True):
            for _ in range(2):
                self._say(self._now(fresh=True), surely=True)

    def fold(self) -> bool:
        """Bring the log into the file, as a generation of its own. Waits for nobody: who reads
        meanwhile keeps a part of it in the log, and it is False. Call it outside of a transaction.
        """
        if self._frames() <= 0:
            return True
        (patience,) = self._conn.execute("PRAGMA busy_timeout").fetchone()
        self._conn.execute("PRAGMA busy_timeout = 0")
        try:
            self._conn.execute(
                "UPDATE commit_witness SET generation = generation + 1, token = randomblob(8)"
            )
            busy, _, _ = self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            self._conn.execute(f"PRAGMA busy_timeout = {int(patience)}")
        self._say(self._now(fresh=True), surely=True)
        return not busy

    def log_size(self) -> int:
        """Bytes that the log takes on the disk."""
        return self._log.size()

    def close(self) -> None:
        """Let go of the files. The connection is closed by whoever opened it."""
        self._log.close()
        self._witness.close()

    def _say(self, now: Witnessed, *, surely: bool = False) -> None:
        """What another program saved and witnessed in between must not be taken back: what is said
        last is so."""
        self._witness.say(now, surely=surely)
        while now.commit is None or self._log.goes_on(now.commit):
            said, now = now, self._now(fresh=True)
            if now == said:
                return
            self._witness.say(now, surely=surely)

    def _now(self, *, fresh: bool = False) -> Witnessed:
        frames = self._frames()
        commit = self._log.commit(frames)
        # Another program may have begun the log anew between the two
        if commit is not None and commit.salts != self._salts:
            fresh = True
            self._salts = commit.salts
            if self._log.salts() != commit.salts:
                commit = self._salts = None
        if fresh or not self._token:
            self._generation, self._token = self._conn.execute(
                "SELECT generation, token FROM commit_witness"
            ).fetchone()
        return Witnessed(self._generation, self._token, commit)

    def _frames(self) -> int:
        return int(self._conn.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1])


def falls_short(said: Witnessed, now: Witnessed, file: Path, log: LogFile) -> bool:
    """Whether a database that goes as far as ``now`` lacks something that was ``said`` of it."""
    if now.generation != said.generation:
        return now.generation < said.generation
    if now.token != said.token:
        return True
    was, commit = said.commit, now.commit
    if was is None:
        return False
    if commit is None:
        salts = log.salts()
        if salts is not None and is_later_log(salts, was.salts):
            return False
        return written_page(file, was.page) != was.written  # folded by SQLite itself, or lost
    if commit.salts == was.salts:
        then = log.commit(was.frame)
        return commit.frame < was.frame or then is None or then.sums != was.sums
    # Another connection that begins the log anew draws any salts: then the page must be in the file
    return not is_later_log(commit.salts, was.salts) and written_page(file, was.page) != was.written
