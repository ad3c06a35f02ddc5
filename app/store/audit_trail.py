"""Writes the audit's chain: each entry tied to the one before it, and signed."""

import json
import secrets
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from app.core.faults import Fault, RecordsError
from app.store import audit_key
from app.store.audit_head import Head, HeadFile
from app.store.audit_key import Signer
from db.sqlite import dbapi2

COLUMNS = "id", "at", "staff_id", "action", "subject_id", "detail", "agent", "change"
CUT_FOUND = "audit cut found"
KEY_CHANGED = "audit key changed"

Change = Mapping[str, tuple[object, object]]
"""What was so before and what is now, by the name of the field."""


def first_hash(chain: str) -> bytes:
    """What the first entry of a chain is tied to."""
    return sha256(b"physio-kiosk audit " + bytes.fromhex(chain)).digest()


def hash_of(before: bytes, chain: str, place: int, entry: Sequence[object]) -> bytes:
    """Of an entry, in the order of COLUMNS, at its place after ``before``."""
    said = json.dumps([chain, place, *entry], ensure_ascii=False, separators=(",", ":"))
    return sha256(before + said.encode()).digest()


def change_hash(salt: str, said: str) -> str:
    """What an entry keeps of the change that stands beside it."""
    return sha256((salt + said).encode()).hexdigest()


def insert(conn: dbapi2.Connection, sql: str, values: Sequence[object]) -> None:
    """Insert one row of the audit. Raises RecordsError where the records drop it without a word, as
    they do when somebody has put a trigger in: then what it tells of does not happen either."""
    if conn.execute(sql, values).rowcount != 1:
        raise RecordsError(Fault.DAMAGED, MUTED)


MUTED = (
    "The records were changed from outside: they no longer keep who did what. Bring them back from "
    "your last backup: physio-kiosk restore."
)


class Trail:
    """The chain of this folder's own key. What is added counts once it is committed."""

    def __init__(self, conn: dbapi2.Connection, signer: Signer, head: HeadFile) -> None:
        self._conn = conn
        self._signer = signer
        self._file = head
        self._new: Head | None = None

    def go_on(self, conn: dbapi2.Connection) -> None:
        """The same records, through another connection."""
        self._conn = conn

    @property
    def head(self) -> Head:
        """The last entry, as it stands in the records."""
        return head_of(self._conn, self._signer.chain)

    def is_begun(self) -> bool:
        """Whether all is there that is known to have been, and nothing waits to be taken in."""
        known = self._known()
        return known is not None and (not known.place or is_in(self._conn, known))

    def begin(self) -> tuple[str, str] | None:
        """Take the entries of before there were chains into this one, and look whether all that
        was said to be there is. What the audit is to say of that, inside a transaction."""
        now, known = self.head, self._known()
        if known is not None and known.place:
            return None if is_in(self._conn, known) else (CUT_FOUND, f"after {known.mark()}")
        others = heads(self._conn)
        if now.place:
            return CUT_FOUND, "what said how far it goes is gone"
        if others:
            return KEY_CHANGED, "after " + ", ".join(it.mark() for it in others[:16])
        self.take_in()
        return None

    def _known(self) -> Head | None:
        """What was said of this chain."""
        known = self._file.read()
        return known if known is not None and known.chain == self._signer.chain else None

    def take_in(self, only: Sequence[str] | None = None) -> None:
        """Tie in every entry, or ``only`` some, that stands in no chain, and sign the last: inside
        a transaction."""
        these = "" if only is None else "AND id IN (SELECT value FROM json_each(?)) "
        rows = self._conn.execute(
            f"SELECT {', '.join(COLUMNS)} FROM audit "
            f"WHERE id NOT IN (SELECT audit_id FROM audit_link) {these}ORDER BY rowid",
            () if only is None else (json.dumps(only),),
        ).fetchall()
        for number, row in enumerate(rows, 1):
            self._add(row, signed=number == len(rows))

    def add(self, entry: Sequence[object]) -> None:
        """Tie in one entry, in the order of COLUMNS, inside the caller's transaction."""
        self._add(entry, signed=True)

    def _add(self, entry: Sequence[object], *, signed: bool) -> None:
        last = self._new or self.head
        place, chain = last.place + 1, last.chain
        hash_ = hash_of(last.hash, chain, place, entry)
        insert(
            self._conn,
            "INSERT INTO audit_link (id, chain, place, audit_id, hash, signature) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                f"{chain[:32]}{place:012}",
                *(chain, place, entry[0], hash_.hex()),
                self._signer.sign(hash_).hex() if signed else None,
            ),
        )
        self._new = Head(chain, place, hash_)

    def committed(self) -> None:
        """What was added is on the disk."""
        if self._new is not None:
            self._file.say(self._new)
        self._new = None

    def say_surely(self) -> None:
        """Say beside the records where the audit stands, and wait for the disk."""
        self._file.begin(self.head)

    def forget(self) -> None:
        """What was added was taken back."""
        self._new = None


def trail_of(folder: Path, conn: dbapi2.Connection) -> Trail:
    """The chain of a data folder, with a new key where there is none."""
    file = audit_key.place(folder)
    signer = audit_key.find_signer(file) or audit_key.make_signer(file)
    return Trail(conn, signer, HeadFile(folder))


def head_of(conn: dbapi2.Connection, chain: str) -> Head:
    """The last entry of one chain."""
    found = conn.execute(
        "SELECT place, hash FROM audit_link WHERE chain = ? ORDER BY place DESC LIMIT 1", (chain,)
    ).fetchone()
    if found is None:
        return Head(chain, 0, first_hash(chain))
    return Head(chain, found[0], bytes.fromhex(found[1]))


def heads(conn: dbapi2.Connection) -> list[Head]:
    """The last entry of every chain."""
    chains = conn.execute("SELECT DISTINCT chain FROM audit_link ORDER BY chain").fetchall()
    return [head_of(conn, chain) for (chain,) in chains]


def is_in(conn: dbapi2.Connection, head: Head) -> bool:
    """Whether the entry that ``head`` was stands at its place."""
    found = conn.execute(
        "SELECT hash FROM audit_link WHERE chain = ? AND place = ?", (head.chain, head.place)
    ).fetchone()
    return found is not None and bool(found[0] == head.hash.hex())


def new_change(change: Change) -> tuple[str, str]:
    """A salt, and ``change`` as it is stored."""
    said = {name: [before, after] for name, (before, after) in sorted(change.items())}
    return secrets.token_hex(16), json.dumps(said, ensure_ascii=False)
