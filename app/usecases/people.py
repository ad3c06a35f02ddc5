"""What staff do with people and their cards: no Qt, called on the worker thread."""

import secrets
from dataclasses import replace as dataclass_replace
from itertools import pairwise
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from app.core.errors import KioskError
from app.core.found import Found
from app.core.kinds import Side
from app.core.particulars import Particulars, without_diagnosis
from app.core.patient import Patient
from app.core.person import birth_year
from app.core.plan import plan_from
from app.core.plan_check import must_be_confirmed
from app.core.roles import Action, Role
from app.core.staff import Staff
from app.store.cards import IssuedCard
from app.usecases.needs import HasLanguages, HasLibrary, HasStore

PIN_DIGITS = 4

Person = Patient
"""As the screens call who is stored."""


class Registering(HasStore, HasLibrary, Protocol):
    """Puts somebody new on the list, with a plan."""


class Knowing(HasStore, HasLanguages, Protocol):
    """Tells all there is of a person."""


class PersonForm(Struct, frozen=True):
    """A person as typed."""

    name: str = ""
    birth_year: str = ""
    language: str = "en"
    referrer: str = ""
    phone: str = ""
    email: str = ""
    hospital_number: str = ""
    diagnosis: str = ""
    side: str = ""
    physio: str = ""
    next_visit: str = ""

    @property
    def more(self) -> Particulars:
        """What is beside the name. Checked where it is stored."""
        side, physio = Side(self.side) if self.side else None, self.physio or None
        texts = (self.phone, self.email, self.hospital_number, self.diagnosis)
        return Particulars(*texts, side, physio, self.next_visit)


class ChangedMeanwhileError(KioskError):
    """Two changed the same of one person."""


class Registered(Struct, frozen=True):
    """Somebody new. ``pin`` and ``card``, the text of the card's square, are told this once."""

    patient: Patient
    pin: str
    card: str


class Details(Struct, frozen=True):
    """One person, and the cards that were made for them, the newest first. ``languages`` are
    those that can be chosen."""

    patient: Patient
    cards: tuple[IssuedCard, ...]
    has_plan: bool
    languages: tuple[str, ...] = ()
    locked: bool = False
    """The code waits for the desk after too many wrong PINs."""
    physios: tuple[Staff, ...] = ()
    """Whose patient this can be: who works here, and whose it is, though they have left."""

    @property
    def card(self) -> IssuedCard | None:
        """The one that works."""
        return next((card for card in self.cards if card.revoked is None), None)


def suggest_pin() -> str:
    """A random PIN that is not the first one anybody would try."""
    while True:
        pin = "".join(secrets.choice("0123456789") for _ in range(PIN_DIGITS))
        steps = {int(b) - int(a) for a, b in pairwise(pin)}
        if len(steps) > 1 and pin[:2] not in ("19", "20"):
            return pin


def alike(clinic: HasStore, form: PersonForm) -> tuple[Patient, ...]:
    """Who may be the same person: the same name, and no other year of birth."""
    return clinic.store.patients.alike(form.name, _year(clinic, form))


def register(
    clinic: Registering, staff: Staff, form: PersonForm, pin: str, programme: str
) -> Registered:
    """A new patient with a plan that starts today and a card: all of it, or nothing.

    ``programme`` is empty for a patient who gets a plan later. Who is added by a physio is that
    physio's patient, unless the form says whose. KioskError for what cannot be.
    """
    staff.require(Action.ADD_PATIENT)
    year, store = _year(clinic, form), clinic.store
    if not form.physio and Role.PHYSIO in staff.roles:
        form = replace(form, physio=staff.id)
    with store.ledger.write():
        patient = store.patients.add(
            form.name,
            pin=pin,
            language=form.language,
            birth_year=year,
            referrer=" ".join(form.referrer.split()),
            more=form.more,
            by=staff.id,
        )
        if programme:
            chosen = clinic.library.programmes[programme]
            plan = plan_from(chosen, clinic.library.exercises, store.today())
            must_be_confirmed(plan)
            store.plans.save(plan, patient.id, kind="started", made_by=staff.id)
        card = store.patients.cards.new(patient.id, staff.id)
    return Registered(patient, pin, card)


def details(clinic: Knowing, patient: str, staff: Staff | None = None) -> Details:
    """One person. Raises LookupError for an id the store never gave out, and KioskError for a
    restricted record that ``staff`` may not see."""
    store = clinic.store
    store.rights.check(patient, staff)
    cards = store.patients.cards.of(patient)
    has_plan = store.plans.current(patient) is not None
    locked, found = store.patients.is_locked(patient), store.patients.get(patient)
    theirs = physios(clinic, found.more.physio)
    if staff is not None and not staff.may(Action.SEE_RECORD):
        found = dataclass_replace(found, more=without_diagnosis(found.more))
    return Details(found, cards, has_plan, clinic.languages(), locked, theirs)


def look_up(clinic: Knowing, patient: str, staff: Staff) -> Details:
    """The same where somebody opens it: the audit says that it was seen."""
    found = details(clinic, patient, staff)
    clinic.store.ledger.note_seen("record seen", patient, staff.id, "who it is")
    return found


def physios(clinic: HasStore, also: str | None = None) -> tuple[Staff, ...]:
    """Every physio who works here, by number, and whoever ``also`` is."""
    return tuple(
        it.staff
        for it in clinic.store.staff.all()
        if it.staff.id == also or (Role.PHYSIO in it.staff.roles and not it.archived)
    )


def form_of(patient: Patient) -> PersonForm:
    """A person as they would be typed."""
    more = patient.more
    return PersonForm(
        *(patient.name, str(patient.birth_year or ""), patient.language, patient.referrer),
        *(more.phone, more.email, more.hospital_number, more.diagnosis),
        *(more.side.value if more.side else "", more.physio or "", more.next_visit),
    )


def edit(
    clinic: HasStore, staff: Staff, patient: str, form: PersonForm, before: PersonForm | None = None
) -> Patient:
    """The person as they now stand. KioskError for what cannot be.

    ``before`` is what was on the screen when somebody began to type: what a colleague has changed
    meanwhile stays, and where both changed the same it is told and nothing is stored. Who may not
    see the record leaves the diagnosis as it is.
    """
    staff.require(Action.ADD_PATIENT)
    store = clinic.store
    store.rights.check(patient, staff)
    with store.ledger.write():
        now = form_of(store.patients.get(patient))
        if not staff.may(Action.SEE_RECORD):
            form = replace(form, diagnosis=now.diagnosis, side=now.side)
        if before is not None:
            form = _joined(form, before, now)
        return store.patients.edit(
            patient,
            name=form.name,
            language=form.language,
            birth_year=_year(clinic, form),
            referrer=" ".join(form.referrer.split()),
            more=form.more,
            by=staff.id,
        )


def _joined(mine: PersonForm, before: PersonForm, now: PersonForm) -> PersonForm:
    both = {}
    for name in PersonForm.__struct_fields__:
        typed, was, theirs = (getattr(it, name) for it in (mine, before, now))
        if typed != was and theirs not in (was, typed):
            raise ChangedMeanwhileError(
                "A colleague has just changed this person too. What they saved is shown now: "
                "change it again if yours is right."
            )
        both[name] = theirs if typed == was else typed
    return PersonForm(**both)


def new_pin(clinic: HasStore, staff: Staff, patient: str) -> str:
    """A PIN that works from now on, told this once."""
    staff.require(Action.ADD_PATIENT)
    clinic.store.rights.check(patient, staff)
    pin = suggest_pin()
    clinic.store.patients.set_pin(patient, pin, staff.id)
    return pin


def unlock(clinic: HasStore, staff: Staff, patient: str) -> None:
    """Code and PIN let the person in again."""
    staff.require(Action.ADD_PATIENT)
    clinic.store.patients.unlock(patient, staff.id)


def find(clinic: HasStore, staff: Staff, text: str, archived: bool = False) -> Found:
    """Patients by name or code, as ``app.store.find`` has it. KioskError for who may not."""
    staff.require(Action.SEE_PEOPLE)
    also, mine = staff.may(Action.RESTRICT_RECORD), own_alone(clinic, staff)
    return clinic.store.find.people(text, archived=archived, restricted=also, physio=mine)


def has_own(staff: Staff) -> bool:
    """Whether somebody can have patients of their own."""
    return Role.PHYSIO in staff.roles


def own_alone(clinic: HasStore, staff: Staff) -> str | None:
    """The id of ``staff`` where their lists are to show their own patients alone."""
    return staff.id if has_own(staff) and clinic.store.staff.only_mine(staff.id) else None


def show_own_alone(clinic: HasStore, staff: Staff, mine: bool) -> None:
    """What the lists of ``staff`` show from now on."""
    staff.require(Action.SEE_PEOPLE)
    if has_own(staff):
        clinic.store.staff.set_only_mine(staff, mine)


def archive(clinic: HasStore, staff: Staff, patient: str) -> None:
    """The person signs in no more; their record stays."""
    staff.require(Action.ARCHIVE_PATIENT)
    clinic.store.patients.archive(patient, staff.id)


def restore(clinic: HasStore, staff: Staff, patient: str) -> None:
    """The person is here again."""
    staff.require(Action.ARCHIVE_PATIENT)
    clinic.store.patients.restore(patient, staff.id)


def _year(clinic: HasStore, form: PersonForm) -> int | None:
    return birth_year(form.birth_year, clinic.store.today())
