"""A patient goes on at another clinic of the same server: out of this one, and into it. Called on
the worker thread."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from app.core.errors import KioskError
from app.core.roles import Action
from app.core.staff import Staff
from app.store.ledger import unstamp
from app.sync.state import SyncState
from app.usecases.many_kiosks import NO_EXTRA
from app.usecases.needs import HasFolder, HasLibrary, HasStore
from app.usecases.rights import list_beside

if TYPE_CHECKING:
    from app.store.store import Store
    from app.sync.link import Link
    from app.sync.transfer_in import Arrival


class Transferring(HasStore, HasFolder, HasLibrary, Protocol):
    """Sends records to other clinics, and takes theirs in."""


@dataclass(frozen=True, slots=True)
class Moving:
    """Whose record it is, and how much there is of it."""

    name: str
    sessions: int
    plans: int
    notes: int


@dataclass(frozen=True, slots=True)
class Coming:
    """A record that waits to be taken in. ``sent`` is None where its clinic did not say;
    ``trouble`` is why it has to wait."""

    key: str
    whence: str
    moving: Moving
    birth_year: int | None
    sent: datetime | None
    trouble: KioskError | None


@dataclass(frozen=True, slots=True)
class Gone:
    """A record that was sent from here, and is still kept here. ``arrived`` is None as long as
    nobody has asked the server."""

    patient: str
    name: str
    whither: str
    at: datetime
    arrived: bool | None = None


@dataclass(frozen=True, slots=True)
class ArrivedRecord:
    """What became of a record that came: a patient of this clinic, with a new code and no PIN."""

    patient: str
    name: str
    code: str


def has_server(clinic: HasStore) -> bool:
    """Whether this clinic has a server, on which there may be other clinics."""
    return SyncState(clinic.store.ledger).joined


def moved_to(clinic: HasStore, patient: str) -> str:
    """The clinic that an archived record was sent to, on any kiosk of this one; empty where it was
    not, or came back."""
    return SyncState(clinic.store.ledger).moved_to(patient)


def may_send(staff: Staff) -> bool:
    """Whether ``staff`` may let a record go."""
    return staff.may(Action.EXPORT_RECORD) and staff.may(Action.ARCHIVE_PATIENT)


def moving(clinic: HasStore, staff: Staff, patient: str) -> Moving:
    """What would go."""
    clinic.store.rights.may_leave(patient, staff.id)
    found = clinic.store.ledger.row(
        "SELECT (SELECT count(*) FROM session WHERE patient_id = p.id), "
        "(SELECT count(*) FROM plan WHERE patient_id = p.id), "
        "(SELECT count(*) FROM note WHERE patient_id = p.id) FROM patient AS p WHERE p.id = ?",
        patient,
    )
    assert found is not None
    return Moving(clinic.store.patients.get(patient).name, *map(int, found))


def own_address(clinic: HasStore, staff: Staff) -> str:
    """What other clinics send records to. No secret."""
    staff.require(Action.ADD_PATIENT)
    with _needed():
        from app.sync.transfer import address

        return address(clinic.store).text()


def clinic_of(clinic: HasStore, staff: Staff, address: str) -> str:
    """What the clinic of an address is called."""
    staff.require(Action.EXPORT_RECORD)
    with _linked(clinic) as (store, link):
        from app.sync.transfer import Address, name_of

        to = Address.read(address)
        if to.clinic == SyncState(store.ledger).get("clinic"):
            raise KioskError("That is this clinic's own address. Ask the other one for theirs.")
        return name_of(link, to)


def send(clinic: HasStore, staff: Staff, patient: str, address: str) -> str:
    """The record goes, and is archived here; the other clinic's name."""
    with _linked(clinic) as (store, link):
        from app.sync.transfer import Address
        from app.sync.transfer import send as send_it

        return send_it(store, link, patient, Address.read(address), staff)


def gone(clinic: HasStore, staff: Staff) -> tuple[Gone, ...]:
    """What this kiosk has sent, the latest first, without asking the server."""
    staff.require(Action.ADD_PATIENT)
    with _needed():
        from app.sync.transfer import sent_from_here

        return tuple(_gone(clinic.store, it) for it in sent_from_here(clinic.store))


def _gone(store: "Store", patient: str) -> Gone:
    said = store.ledger.row(
        "SELECT detail, at FROM audit WHERE action = 'record sent to another clinic' "
        "AND subject_id = ? ORDER BY at DESC, id DESC LIMIT 1",
        patient,
    )
    whither, at = said if said else ("", store.ledger.now())
    return Gone(patient, store.patients.get(patient).name, str(whither or ""), unstamp(at))


def has_arrived(clinic: HasStore, staff: Staff, patients: tuple[str, ...]) -> tuple[str, ...]:
    """Those of ``patients`` that the other clinic has taken in."""
    staff.require(Action.ADD_PATIENT)
    with _linked(clinic) as (store, link):
        from app.sync.transfer import has_arrived as arrived

        return tuple(it for it in patients if arrived(store, link, it))


def take_back(clinic: HasStore, staff: Staff, patient: str) -> None:
    """As if it had not been sent: while the other clinic has not taken it in."""
    with _linked(clinic) as (store, link):
        from app.sync.transfer import take_back as take_it_back

        take_it_back(store, link, patient, staff)


def erase(clinic: Transferring, staff: Staff, patient: str) -> None:
    """Nothing of it stays here, once the other clinic has it."""
    with _linked(clinic) as (store, link):
        from app.sync.transfer import erase as erase_it

        erase_it(store, link, patient, staff)
    list_beside(clinic.folder, patient)


def coming(clinic: Transferring, staff: Staff) -> tuple[Coming, ...]:
    """What waits to be taken in, oldest first."""
    staff.require(Action.ADD_PATIENT)
    with _linked(clinic) as (store, link):
        from app.sync.transfer_in import arrivals

        return tuple(map(_coming, arrivals(store, link, _shown(clinic))))


def take(clinic: Transferring, staff: Staff, key: str) -> ArrivedRecord:
    """One of those comes in."""
    with _linked(clinic) as (store, link):
        from app.sync.transfer_in import arrivals, take_one

        waiting = {it.key: it for it in arrivals(store, link, _shown(clinic))}
        if key not in waiting:
            raise KioskError("This record does not wait any more. Look at the list again.")
        code = take_one(store, link, staff, waiting[key])
        found = store.patients.by_code(code)
    assert found is not None
    return ArrivedRecord(found.id, found.name, code)


def _coming(it: "Arrival") -> Coming:
    much = Moving(it.name, it.count("session"), it.count("plan"), it.count("note"))
    sent = unstamp(it.sent) if it.sent else None
    return Coming(it.key, it.whence, much, it.birth_year, sent, it.trouble)


def _shown(clinic: HasLibrary) -> Callable[[], set[str]]:
    library = clinic.library
    return lambda: {*library.exercises} - {it.exercise for it in library.aside}


@contextmanager
def _needed() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise KioskError(NO_EXTRA) from error


@contextmanager
def _linked(clinic: HasStore) -> Iterator[tuple["Store", "Link"]]:
    with _needed():
        from app.sync.link import Link
        from app.sync.transfer import joined

        link = Link(json.loads(joined(clinic.store).get("server", "{}")))
        try:
            yield clinic.store, link
        finally:
            link.close()
