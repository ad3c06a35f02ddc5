"""A patient goes on at another clinic: the whole record moves, sealed for that clinic's kiosks.

Over there it has new ids, a new code and no PIN; colleagues who wrote in it come along by name, as
archived. Here it is archived, and can be erased once it has arrived.
"""

import base64
import json
import uuid
import zlib
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.core.errors import KioskError
from app.core.roles import Action
from app.core.staff import Staff
from app.store.clinic_key import ClinicKey
from app.store.erasure import record_where
from app.store.store import Store
from app.sync.box import boxed, public_of
from app.sync.link import Link
from app.sync.state import SyncState
from db.merge import travelling
from db.shape import Table, newest, tables

_LEFT = ("card", "sync_conflict", "audit_change")
"""What hangs on the clinic that it came from, and stays there."""
_PREFIX = "PT"
NO_SUCH = "That clinic is not on this server."


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
    state = joined(store)
    return Address(state.get("clinic"), public_of(private(state.key)))


def send(store: Store, link: Link, patient: str, to: Address, by: Staff) -> str:
    """Sends the whole record, and archives it here; the other clinic's name."""
    state = _may_send(store, patient, by)
    if to.clinic == state.get("clinic"):
        raise KioskError("That is this clinic's own address. Ask the other one for theirs.")
    if store.ledger.row("SELECT 1 FROM session WHERE patient_id = ? AND outcome IS NULL", patient):
        raise KioskError("A session of this patient is open. Send the record when it has ended.")
    if link.call("transfer_arrived", uuid.UUID(to.clinic), patient):
        raise KioskError("That clinic has this record already.")
    if (waits := state.get(f"sent {patient}")) and not link.call(
        "transfer_arrived", uuid.UUID(waits), patient
    ):
        raise KioskError("This record is on its way already. Take it back first.")
    if moved := state.moved_to(patient):
        raise KioskError("This record was sent to {clinic} already.", clinic=moved)
    rows, at = _rows(store, patient), store.ledger.now()
    held = json.dumps({"newest": newest(), "patient": patient, "at": at, "rows": rows})
    packed = base64.b64encode(zlib.compress(held.encode(), 6)).decode()
    name = link.call(
        "transfer_send", uuid.UUID(to.clinic), patient, boxed(packed, to.public, to.clinic)
    )
    if name is None:
        raise KioskError(NO_SUCH)
    with store.ledger.write():
        store.ledger.audit("record sent to another clinic", patient, by.id, str(name))
        filed = not store.patients.get(patient).archived
        if filed:
            store.patients.archive(patient, by.id)
        state.set_all({f"sent {patient}": to.clinic, f"filed {patient}": "1" if filed else ""})
    return str(name)


def take_back(store: Store, link: Link, patient: str, by: Staff) -> None:
    """What was sent and has not been taken in over there comes back, as if it had not been sent."""
    state = _may_send(store, patient, by)
    to = state.get(f"sent {patient}")
    if not to or not link.call("transfer_undo", uuid.UUID(to), patient):
        raise KioskError("The other clinic has taken this record in. Ask them to send it back.")
    with store.ledger.write():
        store.ledger.audit("record taken back before it arrived", patient, by.id)
        if state.get(f"filed {patient}"):
            store.patients.restore(patient, by.id)
        state.set_all({f"sent {patient}": "", f"filed {patient}": ""})


def erase(store: Store, link: Link, patient: str, by: Staff) -> None:
    """Takes the record out here, once the other clinic has it."""
    if not has_arrived(store, link, patient):
        raise KioskError("This record has not arrived at another clinic yet, so it stays here.")
    store.erasure.erase(patient, by, "at another clinic")


def has_arrived(store: Store, link: Link, patient: str) -> bool:
    """Whether the clinic that it was sent to has taken it in."""
    to = joined(store).get(f"sent {patient}")
    return bool(to and link.call("transfer_arrived", uuid.UUID(to), patient))


def sent_from_here(store: Store) -> tuple[str, ...]:
    """Whose record this kiosk has sent, and still has."""
    return tuple(
        patient
        for (patient,) in store.ledger.rows(
            "SELECT p.id FROM sync_state AS s JOIN patient AS p ON s.key = 'sent ' || p.id "
            "WHERE s.value <> '' ORDER BY p.archived_at DESC, p.id"
        )
    )


def name_of(link: Link, to: Address) -> str:
    """What the clinic of an address is called. KioskError where it is not on this server."""
    name = link.call("transfer_to", uuid.UUID(to.clinic))
    if name is None:
        raise KioskError(NO_SUCH)
    return str(name)


def _may_send(store: Store, patient: str, by: Staff) -> SyncState:
    by.require(Action.EXPORT_RECORD)
    by.require(Action.ARCHIVE_PATIENT)
    store.rights.may_leave(patient, by.id)
    return joined(store)


def _rows(store: Store, patient: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for table in moving():
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


def _said_by(rows: dict[str, list[dict[str, Any]]]) -> set[str]:
    points = {it.name: [c for c, parent in it.points if parent == "staff"] for it in tables()}
    return {
        row[column]
        for name, its in rows.items()
        for row in its
        for column in points[name]
        if row[column]
    }


def moving() -> list[Table]:
    """What a record is made of, each table after those that it points at."""
    return [it for it in travelling(tables()) if it.name in record_where() and it.name not in _LEFT]


def joined(store: Store) -> SyncState:
    """What this kiosk knows of its server. KioskError where it has none."""
    state = SyncState(store.ledger)
    if not state.joined:
        raise KioskError("This kiosk has no server yet. Join one first: physio-kiosk join CODE")
    return state


def private(key: ClinicKey) -> str:
    """The same on every kiosk of a clinic, and never on the server."""
    secret = key.later[-1] if key.later else key.derive("records") + key.derive("records 2")
    return HKDF(SHA256(), 32, b"", b"physio kiosk transfer").derive(secret).hex()
