"""A kiosk joins its clinic's server, and lets others in."""

import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.errors import KioskError
from app.store.clinic_key import ClinicKey
from app.store.files import Key, give_id, write_private
from app.store.ledger import Ledger
from app.sync.code import ROOT_FILE, Code
from app.sync.errors import SyncError, Trouble
from app.sync.exchange import Exchange
from app.sync.keys import locked, password, unlocked
from app.sync.link import Link, translated
from app.sync.state import SyncState
from app.sync.unguarded import unguarded
from db.capture import follow
from db.merge import MACHINE_GLOBS, merge_of, travelling
from db.shape import newest, tables

_HOLDING = "patient", "plan", "session", "note"


@dataclass(frozen=True, slots=True)
class Joined:
    """What became of it: ``first`` is whether this kiosk's records became the clinic's."""

    clinic: str
    name: str
    first: bool


def join(ledger: Ledger, code: Code, key: Key, folder: Path) -> Joined:
    """This kiosk's records become the clinic's where it is the first; any other starts from the
    clinic's. One that was here before, and was refused since, keeps what it has not sent.

    KioskError for a code that is too old or used, and for records that are another clinic's: two
    grown ones are not made one.
    """
    state = SyncState(ledger)
    root = folder / ROOT_FILE
    if code.root not in ("", "system"):
        write_private(root, code.root.encode())
    new = secrets.token_hex(24)
    first, answer = _enrol(ledger, code, root, new)
    clinic_key = ClinicKey.of_first(key) if first else unlocked(answer["sealed"], code.secret)
    again = state.get("clinic") == answer["clinic"]
    fresh = not first and not again
    before = state.kiosk
    with ledger.write() as db:
        if fresh:
            _empty(ledger)
        server = json.dumps(code.kiosk_parts(new, root))
        _keep(state, answer, clinic_key, server, code.content_key)
        with unguarded(db, ["session"]):
            db.execute(
                "UPDATE session SET kiosk_id = ? WHERE outcome IS NULL "
                "AND coalesce(kiosk_id, '') = ?",
                (answer["kiosk"], before),
            )
        if again:
            db.execute("INSERT OR IGNORE INTO outbox SELECT 0, tab, pk, base FROM outbox "
                       "WHERE batch > 0")  # fmt: skip
            db.execute("DELETE FROM outbox WHERE batch > 0")
        if first:
            _mark_all(ledger)
        follow(db)
        if fresh:
            ledger.audit("clinic joined", None)
    if fresh:
        give_id(folder / "kiosk.json", key)  # what was backed up here before is not of this clinic
        if ledger.trail is not None:
            ledger.trail.say_surely()
    return Joined(answer["clinic_name"], answer["name"], first)


def _enrol(ledger: Ledger, code: Code, root: Path, new: str) -> tuple[bool, dict[str, Any]]:
    """Whether this kiosk is its clinic's first, and what the server answers. From now on ``new`` is
    its password."""
    state = SyncState(ledger)
    before, clinic = state.kiosk, state.get("clinic")
    grown = any(ledger.row(f"SELECT 1 FROM {it} LIMIT 1") for it in _HOLDING)
    link = Link(code.kiosk_parts(password(code.secret), root))
    try:
        # The server's word for who invites decides before the code is used up
        with translated():
            verifier = link.conn.pgconn.encrypt_password(
                new.encode(), code.role.encode(), b"scram-sha-256"
            ).decode()
        said = link.call("peek")
        if said is None:
            raise SyncError(Trouble.CODE)
        first = not said["has_key"]
        if not first and grown and clinic != said["clinic"]:
            raise KioskError(
                "There are records here already, and the clinic has its own. Two are not made one: "
                "join with a new, empty folder."
            )
        known = before if clinic == said["clinic"] else ""
        return first, link.call("enrol", verifier, newest(), known)
    except SyncError as error:
        if error.trouble is Trouble.REVOKED:
            raise SyncError(Trouble.CODE) from error
        raise
    finally:
        link.close()


def _keep(
    state: SyncState, answer: dict[str, Any], key: ClinicKey, server: str, content_key: bytes
) -> None:
    """Who this kiosk is in its clinic, and how it reaches the ``server``; nothing was sent yet."""
    state.set_all(
        {
            "clinic": answer["clinic"],
            "clinic_name": answer["clinic_name"],
            "kiosk": answer["kiosk"],
            "name": answer["name"],
            "slot": answer["slot"],
            "clinic_key": key.text(),
            "server": server,
            "push": 0,
            "cursor": 0,
            "trouble": "",
            "exchanged_at": "",
            "newest": newest(),
            **({"content_key": content_key.hex()} if content_key else {}),
        }
    )


def invite(ledger: Ledger, name: str) -> Code:
    """A code for another kiosk of this clinic: the clinic's key goes to the server under the
    code's secret, which the server never sees."""
    state = SyncState(ledger)
    if not state.joined:
        raise KioskError("This kiosk has no server yet. Join one first: physio-kiosk join CODE")
    secret = secrets.token_bytes(16)
    parts = json.loads(state.get("server"))
    link = Link(parts)
    try:
        with translated():
            verifier = link.conn.pgconn.encrypt_password(
                password(secret).encode(), b"", b"scram-sha-256"
            ).decode()
        role = link.call("invite", name, verifier, locked(state.key, secret))
    finally:
        link.close()
    key = bytes.fromhex(state.get("content_key"))
    return Code.to_server(parts, str(role), secret, key)


def exchange_now(ledger: Ledger, version: str = "") -> int:
    """One exchange, for a command; how many rows came."""
    exchange = Exchange(ledger, version)
    try:
        return exchange.run()
    finally:
        exchange.close()


def _empty(ledger: Ledger) -> None:
    """What an empty kiosk has nevertheless, such as somebody who looked at its settings."""
    names = [it.name for it in reversed(travelling(tables()))]
    with unguarded(ledger.db, names):
        for name in names:
            only = ""
            if name == "clinic":
                only = " WHERE " + " AND ".join(f"key NOT GLOB '{it}'" for it in MACHINE_GLOBS)
            ledger.db.execute(f"DELETE FROM {name}{only}")


def _mark_all(ledger: Ledger) -> None:
    """Everything there is has not reached the server."""
    for table in travelling(tables()):
        if merge_of(table).of is None:
            only = ""
            if table.name == "clinic":
                only = " WHERE " + " AND ".join(f"key NOT GLOB '{it}'" for it in MACHINE_GLOBS)
            ledger.db.execute(
                f"INSERT OR IGNORE INTO outbox (batch, tab, pk) SELECT 0, '{table.name}', "
                f"{table.key[0]} FROM {table.name}{only}"
            )
