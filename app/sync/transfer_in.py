"""Records that other clinics have sent: what waits, and how it is taken in."""

import base64
import json
import uuid
import zlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from app.core.errors import KioskError
from app.core.roles import Action
from app.core.staff import Staff
from app.store.credentials import NOBODY
from app.store.store import Store
from app.sync.box import unboxed
from app.sync.derived import index, rebuild
from app.sync.link import Link
from app.sync.state import SyncState
from app.sync.transfer import joined, moving, private
from app.sync.unguarded import unguarded
from db.merge import merge_of
from db.shape import newest

Shown = Callable[[], Collection[str]]
"""The exercises that there are here."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A record that waits, as it was sent by ``clinic``, which is called ``whence``. ``trouble`` is
    why it cannot be taken in now; ``key`` tells it from the others."""

    clinic: str
    whence: str
    patient: str
    key: str
    held: dict[str, Any]
    trouble: KioskError | None = None

    @property
    def name(self) -> str:
        """Whose record it is; empty where it cannot be read."""
        return str(self._person.get("name") or "")

    @property
    def birth_year(self) -> int | None:
        """When they were born, where it is known."""
        return self._person.get("birth_year")

    @property
    def sent(self) -> str:
        """When it was sent; empty where its clinic did not say."""
        return str(self.held.get("at") or "")

    def count(self, table: str) -> int:
        """How many rows of ``table`` it brings."""
        return len(self.held.get("rows", {}).get(table, ()))

    @property
    def _person(self) -> dict[str, Any]:
        found: list[dict[str, Any]] = self.held.get("rows", {}).get("patient") or [{}]
        return found[0]


def arrivals(store: Store, link: Link, shown: Shown) -> list[Arrival]:
    """What waits for this clinic, oldest first."""
    state, here, found = joined(store), None, []
    for clinic, whence, patient, box in link.call("transfers"):
        key = sha256(box.encode()).hexdigest()[:32]
        if state.get(f"came {key}"):  # the answer was lost the last time
            link.call("transfer_taken", uuid.UUID(clinic), patient)
            continue
        here = {*shown()} if here is None else here
        try:
            held = _opened(state, box)
            trouble = _trouble(held, str(whence), here)
        except (KioskError, ValueError, KeyError, TypeError, zlib.error):
            held = {}
            trouble = KioskError(
                "A record from {clinic} cannot be read. Ask them to send it again.", clinic=whence
            )
        found.append(Arrival(clinic, str(whence), patient, key, held, trouble))
    return found


def take_one(store: Store, link: Link, by: Staff, arrival: Arrival) -> str:
    """Takes it in; the new code. KioskError for one that has to wait: then nothing has changed."""
    by.require(Action.ADD_PATIENT)
    if arrival.trouble is not None:
        raise arrival.trouble
    code = _store(store, arrival, by)
    link.call("transfer_taken", uuid.UUID(arrival.clinic), arrival.patient)
    return code


def take(store: Store, link: Link, by: Staff, shown: Shown) -> list[tuple[str, str]]:
    """Takes in every record that can be: the new code of each, and from which clinic. KioskError
    where something waits and nothing can be taken in."""
    waiting = arrivals(store, link, shown)
    taken = [(take_one(store, link, by, it), it.whence) for it in waiting if it.trouble is None]
    if waiting and not taken and waiting[0].trouble is not None:
        raise waiting[0].trouble
    return taken


def _opened(state: SyncState, box: str) -> dict[str, Any]:
    text = unboxed(box, private(state.key), state.get("clinic"))
    held: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(text)))
    return held


def _trouble(held: dict[str, Any], whence: str, here: Collection[str]) -> KioskError | None:
    if held["newest"] > newest():
        return KioskError("A record came from a newer version. Bring this kiosk up to date.")
    missing = {it["exercise_id"] for it in held["rows"].get("plan_item", ())} - {*here}
    if missing:
        return KioskError(
            "A record from {clinic} waits: its plans use exercises that are not here: {names}.",
            clinic=whence,
            names=", ".join(sorted(missing)[:5]),
        )
    return None


def _store(store: Store, arrival: Arrival, by: Staff) -> str:
    held, whence, ledger = arrival.held, arrival.whence, store.ledger
    rows = dict(held["rows"])
    here = {it.staff.id for it in store.staff.all()}
    code = store.patients.free_code()
    fresh = {row["id"]: str(uuid.uuid4()) for its in rows.values() for row in its if "id" in row}
    authors = {it["id"]: it["name"] for it in rows.pop("staff", ())}
    fresh |= {it: it for it in authors}
    made = moving()
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
        SyncState(ledger).set_all({f"came {arrival.key}": patient})
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
