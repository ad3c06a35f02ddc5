"""What staff see and decide where a clinic has more than one kiosk. Called on the worker thread."""

from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from typing import Protocol

from msgspec.structs import replace

from app.core.errors import KioskError
from app.core.roles import Action
from app.core.staff import Staff
from app.store.differences import Difference, Written
from app.store.store import Store
from app.usecases.needs import HasFolder, HasStore
from app.usecases.people import edit, form_of

_OF_PATIENT = (
    *("name", "language", "birth_year", "referrer", "phone", "email", "hospital_number"),
    *("diagnosis", "side", "physio_id", "next_visit"),
)
_FIELDS = {"physio_id": "physio"}
NO_EXTRA = (
    "More than one kiosk needs a part that is not installed. Run: pip install physio-kiosk[server]"
)


class Joining(HasStore, HasFolder, Protocol):
    """Joins the clinic's server."""


@dataclass(frozen=True, slots=True)
class DifferenceSide:
    """One of two: in whose words, and who wrote it where that is known."""

    words: str
    who: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A difference as it is shown. ``kind``: plan, name, code, language, number, setting,
    decision, words or other. ``about`` is the patient's name, or the setting. ``may_take``: the
    other can be taken."""

    id: str
    kind: str
    about: str
    patient: str
    kiosk: str
    at: datetime
    kept: DifferenceSide
    aside: DifferenceSide
    may_take: bool


def join(clinic: Joining, staff: Staff, text: str) -> str:
    """Join with a code; the clinic's name. The kiosk has to be opened again afterwards."""
    staff.require(Action.CHANGE_SETTINGS)
    return join_as_new(clinic, text)


def join_as_new(clinic: Joining, text: str) -> str:
    """The same for a kiosk at which nobody works yet: whoever calls it has seen to that."""
    try:
        from app.sync.code import Code
        from app.sync.joining import exchange_now
        from app.sync.joining import join as join_server
    except ModuleNotFoundError as error:
        raise KioskError(NO_EXTRA) from error
    code, key, folder = Code.read(text), clinic.store.own_key, clinic.folder
    assert key is not None
    assert folder is not None
    joined = join_server(clinic.store.ledger, code, key, folder)
    exchange_now(clinic.store.ledger, version("physio-kiosk"))
    return joined.clinic


def invite(clinic: HasStore, staff: Staff, name: str) -> str:
    """A code for another kiosk of this clinic, good once and for 30 minutes."""
    staff.require(Action.CHANGE_SETTINGS)
    name = " ".join(name.split())
    if not 1 <= len(name) <= 40 or not name.isprintable():
        raise KioskError("Give the kiosk a name of up to 40 letters, such as Room 2.")
    try:
        from app.sync.joining import invite as invite_kiosk
    except ModuleNotFoundError as error:
        raise KioskError(NO_EXTRA) from error
    return invite_kiosk(clinic.store.ledger, name).text()


def differences(clinic: HasStore, staff: Staff) -> tuple[Shown, ...]:
    """What two kiosks said differently, and nobody has decided."""
    staff.require(Action.SEE_TODAY)
    names = {each.staff.id: each.staff.name for each in clinic.store.staff.all()}
    return tuple(_shown(clinic, staff, names, each) for each in clinic.store.differences.waiting())


def decide(clinic: HasStore, staff: Staff, difference: str, take: bool) -> None:
    """It stays as it is, or the other one counts from now on: a plan as a new version."""
    staff.require(Action.SEE_TODAY)
    store = clinic.store
    with store.ledger.write():
        found = store.differences.get(difference)
        if take:
            _take(clinic, staff, found)
        store.differences.settle(difference, staff.id, take)


def _take(clinic: HasStore, staff: Staff, found: Difference) -> None:
    store = clinic.store
    if not _may_take(staff, found):
        raise KioskError("This can only be kept as it is.")
    if found.table == "plan":
        other = store.plans.get(found.aside)
        if other is None or found.patient is None:
            raise KioskError("That plan is not here any more. Keep the one that counts.")
        store.plans.save(other, found.patient, made_by=staff.id, reason=_reason_of(store, found))
    elif found.table == "clinic":
        store.settings.set(found.row, found.aside, by=staff.id)
    else:
        patient = store.patients.get(found.row)
        form = replace(form_of(patient), **{_FIELDS.get(found.col, found.col): found.aside or ""})
        edit(clinic, staff, patient.id, form)


def _reason_of(store: Store, found: Difference) -> str:
    versions = store.plans.versions(found.patient or "")
    return next((it.reason for it in versions if it.id == found.aside), "")


def _may_take(staff: Staff, found: Difference) -> bool:
    if found.table == "plan":
        return staff.may(Action.CHANGE_PLAN)
    if found.table == "clinic":
        return staff.may(Action.CHANGE_SETTINGS)
    return found.table == "patient" and found.col in _OF_PATIENT


def _shown(clinic: HasStore, staff: Staff, names: dict[str, str], found: Difference) -> Shown:
    patient = found.patient or (found.row if found.table == "patient" else "")
    about = found.row if found.table == "clinic" else ""
    if patient:
        about = clinic.store.patients.get(patient).name
    by_kept, by_aside = clinic.store.differences.writers(found)
    return Shown(
        id=found.id,
        kind=_kind(found),
        about=about,
        patient=patient,
        kiosk=found.kiosk,
        at=found.at,
        kept=_side(clinic, names, found, found.kept, by_kept),
        aside=_side(clinic, names, found, found.aside, by_aside),
        may_take=_may_take(staff, found),
    )


def _kind(found: Difference) -> str:
    if found.table == "patient":
        return found.col if found.col in ("code", "name", "language") else "other"
    kinds = {"plan": "plan", "clinic": "setting", "proposal": "decision", "flag": "words"}
    return "number" if found.col == "number" else kinds.get(found.table, "other")


def _side(
    clinic: HasStore, names: dict[str, str], found: Difference, text: str, by: Written | None
) -> DifferenceSide:
    if found.table == "plan":
        versions = clinic.store.plans.versions(found.patient or "")
        made = next((it for it in versions if it.id == text), None)
        if made is None:
            return DifferenceSide("")
        return DifferenceSide(made.reason, names.get(made.made_by or "", ""), made.made)
    if found.table == "proposal":
        decision, _, decider = text.partition("|")
        return DifferenceSide(decision, names.get(decider, ""))
    words = names.get(text, "") if found.col == "physio_id" else text
    if by is None:
        return DifferenceSide(words)
    return DifferenceSide(words, names.get(by.staff, ""), by.at)
