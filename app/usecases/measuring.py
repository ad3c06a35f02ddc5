"""What a physio has measured or asked, entered at the desk: called on the worker thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.errors import KioskError
from app.core.measures.measurement import MOST_ACTIVITIES, Activity, tidy
from app.core.measures.registry import MEASURES, MeasureInfo
from app.core.roles import Action
from app.core.staff import Staff
from app.usecases.needs import HasStore

OF_A_SESSION = ("effort", "settled")
"""Said of one session, and nothing without it."""
PSFS = "psfs"


@dataclass(frozen=True, slots=True)
class Activities:
    """What a patient has named, and how many more may be."""

    named: tuple[Activity, ...]
    left: int


def entered() -> tuple[MeasureInfo, ...]:
    """The measures that can be entered, in the registry's order."""
    return tuple(it for it in MEASURES.values() if it.id not in OF_A_SESSION)


def value_of(measure: str, typed: str) -> float | None:
    """The number that was typed, with a point or a comma; None for nothing. Raises KioskError for
    what the measure cannot be."""
    info, text = MEASURES[measure], typed.strip().replace(",", ".").replace("\u2212", "-")
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not info.allows(value):
        if info.decimals:
            raise KioskError(
                "Enter a number from {low:g} to {high:g}, with {decimals} decimal at the most.",
                low=info.low,
                high=info.high,
                decimals=info.decimals,
            )
        raise KioskError(
            "Enter a whole number from {low:g} to {high:g}.", low=info.low, high=info.high
        )
    return value


def activities(clinic: HasStore, staff: Staff, patient: str) -> Activities:
    """What the patient has named so far. KioskError for who may not see it."""
    staff.require(Action.SEE_RECORD)
    clinic.store.rights.check(patient, staff)
    named = clinic.store.measures.activities(patient)
    return Activities(named, max(0, MOST_ACTIVITIES - len(named)))


def enter(clinic: HasStore, staff: Staff, patient: str, measure: str, typed: str) -> None:
    """One value of one measure, as of today. KioskError for who may not, and for no value."""
    _require(clinic, staff, patient)
    value = value_of(measure, typed)
    if measure in OF_A_SESSION or value is None:
        raise KioskError("Enter a number first.")
    with clinic.store.ledger.write():
        clinic.store.measures.save(patient, measure, value, staff=staff.id)
        clinic.store.ledger.audit("measure entered", patient, staff.id, measure)


def rate(
    clinic: HasStore,
    staff: Staff,
    patient: str,
    ratings: Mapping[str, str],
    named: Sequence[tuple[str, str]] = (),
) -> None:
    """Ratings by activity id, as typed, and activities that are ``named`` now with theirs: all of
    it, or nothing. What is left empty is not rated. KioskError for who may not, and where nothing
    was entered."""
    _require(clinic, staff, patient)
    known = {it: value_of(PSFS, typed) for it, typed in ratings.items()}
    new = [(tidy(words), value_of(PSFS, typed)) for words, typed in named]
    if any(value is not None and not words for words, value in new):
        raise KioskError("Say which activity that is, in a few words.")
    new = [(words, value) for words, value in new if words]
    values = {it: value for it, value in known.items() if value is not None}
    if not values and not new:
        raise KioskError("Enter a number first.")
    store = clinic.store
    with store.ledger.write():
        before = store.measures.activities(patient)
        if len(before) + len(new) > MOST_ACTIVITIES:
            raise KioskError(
                "There are {most} activities at the most.",
                most=MOST_ACTIVITIES,
            )
        there = store.measures.name_activities(patient, [words for words, _ in new])
        for made, (_, value) in zip(there[len(before) :], new, strict=True):
            if value is not None:
                values[made.id] = value
        store.measures.rate(patient, values, staff=staff.id)
        store.ledger.audit("measure entered", patient, staff.id, PSFS)


def _require(clinic: HasStore, staff: Staff, patient: str) -> None:
    staff.require(Action.WRITE_NOTE)
    clinic.store.rights.check(patient, staff)
