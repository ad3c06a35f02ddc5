"""Whose patient somebody is."""

from app.store.store import Store


def physio_of(store: Store, patient: str) -> str:
    """The name of the physio: who made the plan as it stands; "" where nobody of the staff has."""
    versions = store.plans.versions(patient)
    made_by = versions[-1].made_by if versions else None
    who = store.staff.get(made_by) if made_by else None
    return who.name if who else ""
