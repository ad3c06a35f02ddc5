"""Whose patient somebody is, and when the two meet again."""

from datetime import date
from typing import TypedDict

from app.store.store import Store


def physio_of(store: Store, patient: str) -> str:
    """The name of the physio: the patient's own, else who made the plan as it stands; "" where
    nobody of the staff has."""
    versions = store.plans.versions(patient)
    own = store.patients.get(patient).more.physio
    made_by = own or (versions[-1].made_by if versions else None)
    who = store.staff.get(made_by) if made_by else None
    return who.name if who else ""


def next_visit_of(store: Store, patient: str, today: date) -> date | None:
    """The day they come next; None where nobody has said, or it has passed."""
    told = store.patients.get(patient).more.next_visit
    day = date.fromisoformat(told[:10]) if told else None
    return day if day and day >= today else None


class HandoutMeeting(TypedDict):
    """What a handout says of the two; ``whose`` is the patient's id."""

    whose: str
    physio: str
    next_visit: date | None


def meeting_of(store: Store, patient: str, today: date) -> HandoutMeeting:
    """Whom they meet, and when again."""
    meets = next_visit_of(store, patient, today)
    return {"whose": patient, "physio": physio_of(store, patient), "next_visit": meets}
