"""What a patient works towards, as staff see it and set it. No Qt."""

from typing import NamedTuple

from app.core.goals import Goal, Tick
from app.core.measures.measurement import Activity
from app.core.patient import Patient
from app.core.staff import Staff
from app.usecases.needs import HasStore


class PatientGoals(NamedTuple):
    """A patient, the activities they named, the goals set for them, and what they ticked."""

    patient: Patient
    named: tuple[Activity, ...]
    kept: tuple[Goal, ...]
    ticks: tuple[Tick, ...]


def goals_of(clinic: HasStore, patient: str) -> PatientGoals:
    """All of it, read in one go."""
    store = clinic.store
    named, goals = store.measures.activities(patient), store.goals
    return PatientGoals(store.patients.get(patient), named, goals.of(patient), goals.ticks(patient))


def save_goal(clinic: HasStore, staff: Staff, patient: str, goal: Goal) -> None:
    """The goal from now on."""
    clinic.store.goals.save(patient, goal, staff)
