"""A patient goes on at another clinic: the whole record moves, sealed for that clinic's kiosks.

Over there it has new ids, a new code and no PIN; colleagues who wrote in it come along by name, as
archived. Here it is archived, and can be erased once it has arrived.
"""

import base64
import json
import uuid
import zlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.core.errors import KioskError
from app.core.staff import Staff
from app.store.clinic_key import ClinicKey
from app.store.credentials import NOBODY
from app.store.erasure import record_where
from app.store.store import Store
from app.sync.box import boxed, public_of, unboxed
from app.sync.derived import index, rebuild
from app.sync.link import Link
from app.sync.state import SyncState
from app.sync.unguarded import unguarded
from db.merge import merge_of, travelling
from db.shape import Table, newest, tables

_LEFT = ("card", "sync_conflict", "audit_change")
"""What hangs on the clinic that it came from, and stays there."""
_PREFIX = "PT"


@dataclass(frozen=True, slots=True)
class Address:
    """Where records can be sent: a clinic, and what they are sealed with for it. No secret."""

    clinic: str
    public: str

    def text(self) -> str:
        """As it is printed, and sent by mail."""
        raw = uuid.UUID(self.clinic).bytes + bytes.fromhex(self.public)
        return _PREFIX + base64.b32encode(raw + sha256(raw).digest()[:4]).decode().rstrip("=")

    @classmethod
    def read(cls, text: str) -> "Address":
        """The address that was copied. KioskError for a part of one."""
        letters = "".join(text.split()).upper().removeprefix(_PREFIX)
        try:
            raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
            if len(raw) == 52 and sha256(raw[:-4]).digest()[:4] == raw[-4:]:
                return cls(str(uuid.UUID(bytes=raw[:16])), raw[16:48].hex())
        except ValueError:
            pass
        raise KioskError("That is not a whole address of a clinic. Copy all of it.")


def address(store: Store) -> Address:
    """Where other clinics send records that come here."""
    state = _joined(store)
    return Address(state.get("clinic"), public_of(_private(state.key)))


def send(store: Store, link: Link, patient: str, to: Address, by: Staff) -> str:
    """Sends the whole record, and archives it here; the other clinic's name."""
    state = _joined(store)
    if to.clinic == state.get("clinic"):
        raise KioskError("That is this clinic's own address. Ask the other one for theirs.")
    if store.ledger.row("SELECT 1 FROM session WHERE patient_id = ? AND outcome IS NULL", patient):
        raise KioskError("A session of this patient is open. Send the record when it has ended.")
    rows = _rows(store, patient)
    held = json.dumps({"newest": newest(), "patient": patient, "rows": rows})
    packed = base64.b64encode(zlib.compress(held.encode(), 6)).decode()
    name = link.call(
        "transfer_send", uuid.UUID(to.clinic), patient, boxed(packed, to.public, to.clinic)
    )
    if name is None:
        raise KioskError("That clinic is not on this server.")
    with store.ledger.write():
        store.ledger.audit("record sent to another clinic", patient, by.id, str(name))
        if not store.patients.get(patient).archived:
            store.patients.archive(patient, by.id)
        state.set_all({f"sent {patient}": to.clinic})
    return str(name)


def erase(store: Store, link: Link, patient: str, by: Staff) -> None:
    """Takes the record out here, once the other clinic has it."""
    to = _joined(store).get(f"sent {patient}")
    if not to or not link.call("transfer_arrived", uuid.UUID(to), patient):
        raise KioskError("This record has not arrived at another clinic yet, so it stays here.")
    store.erasure.erase(patient, by, "at another clinic")


def take(
    store: Store, link: Link, by: Staff, shown: Callable[[], Collection[str]]
) -> list[tuple[str, str]]:
    """Takes in every record that has come: the new code of each, and from which clinic. ``shown``
    are the exercises that there are here."""
    state, taken = _joined(store), []
    for clinic, name, patient, box in link.call("transfers"):
        text = unboxed(box, _private(state.key), state.get("clinic"))
        held = json.loads(zlib.decompress(base64.b64decode(text)))
        if held["newest"] > newest():
            raise KioskError("A record came from a newer version. Bring this kiosk up to date.")
        missing = {it["exercise_id"] for it in held["rows"].get("plan_item", ())} - {*shown()}
        if missing:
            raise KioskError(
                "A record from {clinic} waits: its plans use exercises that are not here: {names}.",
                clinic=name,
                names=", ".join(sorted(missing)[:5]),
            )
        which = f"came {sha256(box.encode()).hexdigest()[:32]}"
        if not state.get(which):  # else the answer was lost the last time
            code = _store(store, held, which, str(name), by)
            taken.append((code, str(name)))
        link.call("transfer_taken", uuid.UUID(clinic), patient)
    return taken


def _rows(store: Store, patient: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for table in _tables():
        names, where = table.names, record_where()[table.name]
        rows = store.ledger.rows(
            f"SELECT {', '.join(names)} FROM {table.name} WHERE {where}", patient
        )
        if rows:
            found[table.name] = [dict(zip(names, row, strict=True)) for row in rows]
    authors = _said_by(found)
    found["staff"] = [
        {"id": it.staff.id, "name": it.staff.name}
        for it in store.staff.all()
        if it.staff.id in authors
    ]
    return found


def _store(store: Store, held: dict[str, Any], which: str, whence: str, by: Staff) -> str:
    rows, ledger = held["rows"], store.ledger
    here = {it.staff.id for it in store.staff.all()}
    code = store.patients.free_code()
    fresh = {row["id"]: str(uuid.uuid4()) for its in rows.values() for row in its if "id" in row}
    authors = {it["id"]: it["name"] for it in rows.pop("staff", ())}
    fresh |= {it: it for it in authors}
    made = _tables()
    with ledger.write() as db, unguarded(db, [*(it.name for it in made), "staff"]):
        db.conn.execute("PRAGMA defer_foreign_keys = ON")
        for who, name in authors.items():
            if who not in here:
                _colleague(store, who, f"{name} ({whence})"[:120])
        for table in made:
            for row in rows.get(table.name, ()):
                known = {it: row[it] for it in table.names if it in row}
                moved: dict[str, Any] = {it: fresh.get(value, value) for it, value in known.items()
                         if isinstance(value, str | int | float)}  # fmt: skip
                if table.name == "patient":
                    moved |= {"code": code, "pin_hash": NOBODY, "archived_at": None}
                    moved.pop("physio_id", None)
                if table.name == "session":
                    moved["kiosk_id"] = None
                places = ", ".join("?" * len(moved))
                db.conn.execute(
                    f"INSERT INTO {table.name} ({', '.join(moved)}) VALUES ({places})",
                    [*moved.values()],
                )
                if merge_of(table).of is None:
                    _mark(store, table.name, str(moved[table.key[0]]))
        patient = fresh[held["patient"]]
        index(ledger, [patient], [])
        rebuild(ledger, [patient])
        ledger.audit("record came from another clinic", patient, by.id, whence)
        SyncState(ledger).set_all({which: patient})
    return code


def _colleague(store: Store, who: str, name: str) -> None:
    taken = {it.staff.number for it in store.staff.all()}
    number = next(it for it in (f"{n:03}" for n in range(999, 99, -1)) if it not in taken)
    now = store.ledger.now()
    store.ledger.db.conn.execute(
        "INSERT INTO staff (id, number, name, role, secret_hash, created_at, archived_at) "
        "VALUES (?, ?, ?, 'physio', ?, ?, ?)",
        (who, number, name, NOBODY, now, now),
    )
    _mark(store, "staff", who)


def _mark(store: Store, table: str, key: str) -> None:
    store.ledger.db.conn.execute(
        "INSERT OR IGNORE INTO outbox (batch, tab, pk) VALUES (0, ?, ?)", (table, key)
    )


def _said_by(rows: dict[str, list[dict[str, Any]]]) -> set[str]:
    points = {it.name: [c for c, parent in it.points if parent == "staff"] for it in tables()}
    return {
        row[column]
        for name, its in rows.items()
        for row in its
        for column in points[name]
        if row[column]
    }


def _tables() -> list[Table]:
    return [it for it in travelling(tables()) if it.name in record_where() and it.name not in _LEFT]


def _joined(store: Store) -> SyncState:
    state = SyncState(store.ledger)
    if not state.joined:
        raise KioskError("This kiosk has no server yet. Join one first: physio-kiosk join CODE")
    return state


def _private(key: ClinicKey) -> str:
    """The same on every kiosk of a clinic, and never on the server."""
    secret = key.later[-1] if key.later else key.derive("records") + key.derive("records 2")
    return HKDF(SHA256(), 32, b"", b"physio kiosk transfer").derive(secret).hex()
