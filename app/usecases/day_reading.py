"""What the staff side reads of one day of a patient: no Qt, called on the worker thread."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.core.day_record import DayRecord
from app.core.flags import Flag
from app.core.patient import Patient
from app.core.roles import Action
from app.core.staff import Staff
from app.usecases.needs import HasLocalDays, HasStore


class DayReading(HasStore, HasLocalDays, Protocol):
    """Reads one day of a record."""


@dataclass(frozen=True, slots=True)
class Day:
    """``flags`` are those raised on this day or in one of its sessions; ``staff`` the names of who
    saw one, by id."""

    patient: Patient
    record: DayRecord
    flags: tuple[Flag, ...]
    staff: dict[str, str]


def day_of(clinic: DayReading, staff: Staff, patient: str, day: date) -> Day:
    """All that was recorded on ``day``. KioskError for who may not."""
    staff.require(Action.SEE_RECORD)
    store = clinic.store
    store.rights.check(patient, staff)
    record = store.days.of(patient, day)
    of_day = {each.id for each in record.sittings}
    flags = tuple(
        flag
        for flag in store.flags.of(patient)
        if flag.session in of_day or clinic.local_day(flag.raised) == day
    )
    names = {each.staff.id: each.staff.name for each in store.staff.all()}
    return Day(store.patients.get(patient), record, flags, names)
